import type { DraftPlan } from '@mast/shared/types';
import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { afterPaint, serverNow, useDraft, type Verdict } from '../../data/index.ts';
import { LinkButton, Stack } from '../../ui/index.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { sayAnew, timed } from './ask-again.ts';
import { ConfirmPrices, NOT_CONFIRMED, wantsPrices } from './confirm-prices.tsx';
import { withDefaults } from './defaults.ts';
import { focusFirstError } from './focus-first-error.ts';
import { KeepDraft } from './keep-draft.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PlanFooter } from './plan-footer.tsx';
import { EMPTY_PLAN, type PlanErrors, type PlanForm } from './plan-form.ts';
import classes from './plan-sheet.module.css';
import type { AskGate } from './use-ask.ts';
import { useKeypad } from './use-keypad.ts';
import { usePlanContext } from './use-plan-context.ts';

/** A wait for the gate that is shorter is not shown. */
const LATE_MS = 200;

export type Decided = Extract<Verdict, { kind: 'decided' }>;

export interface PlanEntryProps {
  /** Under which it is kept on every keystroke. */
  draftKey: string;
  /** The plan that this one revises. */
  parentId: string | null;
  /** The draft that is armed or changed. */
  draft: DraftPlan | undefined;
  start: PlanForm | undefined;
  ask: AskGate;
  /** Called whenever something was typed. */
  onTouched: () => void;
  onDecided: (form: PlanForm, verdict: Decided) => void;
  /** The plan was kept for later, or its draft was taken away. */
  onKept: () => void;
  /** The foot of the sheet, once it is there. */
  foot: HTMLElement | null;
}

/** The plan being written; each keystroke is kept until it was decided or discarded. */
export function PlanEntry(props: PlanEntryProps) {
  const { draftKey, parentId, draft, start = EMPTY_PLAN, ask, foot } = props;
  const [typed, setForm, discard, isRestored] = useDraft<PlanForm>(draftKey, start);
  const [errors, setErrors] = useState<PlanErrors>({});
  const [refusal, setRefusal] = useState<string>();
  const isAsking = useRef(false);
  const showAsking = useRef<(isAsking: boolean) => void>(null);
  const form = sayAnew(typed, serverNow());
  const context = usePlanContext(form);
  const keypad = useKeypad();
  const formId = useId();
  const fields = useRef<HTMLDivElement>(null);

  function change(part: Partial<PlanForm>) {
    props.onTouched();
    const touched = 'emotion' in part ? { ...part, intensity: undefined } : part;
    const next = timed(part, serverNow());
    setErrors(withoutKeys(errors, { ...next, ...touched }));
    setForm({ ...form, ...next });
  }

  function refuse(found: PlanErrors) {
    setErrors(found);
    if (Object.keys(found).length > 0) focusFirstError(fields.current);
  }

  /** To say that it asks takes frames, in which the answer to most questions would have been there. */
  async function asking<T>(asked: () => Promise<T>): Promise<T> {
    isAsking.current = true;
    const late = setTimeout(() => showAsking.current?.(true), LATE_MS);
    try {
      return await asked();
    } finally {
      clearTimeout(late);
      isAsking.current = false;
      showAsking.current?.(false);
    }
  }

  async function check() {
    if (isAsking.current) return;
    const fresh = sayAnew(form, serverNow());
    const isPriced = context.account?.persona !== 'indexdca';
    if (isPriced && wantsPrices(draft, fresh.pricesAt)) {
      return refuse({ pricesAt: NOT_CONFIRMED });
    }
    const said = { ...withDefaults(fresh, context), sleep: fresh.sleep ?? context.sleepToday };
    const answer = await asking(() => ask(said, context, parentId, draft?.id));
    setRefusal(answer.refusal);
    refuse(answer.errors);
    if (answer.decided === undefined) return;
    props.onDecided(said, answer.decided);
    // The verdict is painted before the draft is taken away, which nobody waits for.
    if (answer.decided.saved === 'saved') void afterPaint().then(discard);
  }

  function kept() {
    discard();
    props.onKept();
  }

  const parts = { form, context, keypad, change };
  return (
    <>
      {isRestored && (
        <p className={classes.restored}>
          I began this plan before.{' '}
          <LinkButton onPress={discard}>
            {draft === undefined ? 'Start with an empty one' : 'Back to the draft as it was kept'}
          </LinkButton>
        </p>
      )}
      <div ref={fields}>
        <Stack gap={4}>
          {draft !== undefined && <ConfirmPrices {...parts} errors={errors} draft={draft} />}
          <PlanFields {...parts} errors={errors} formId={formId} onCheck={() => void check()} />
          {parentId === null && (
            <KeepDraft
              draft={draft}
              form={form}
              context={context}
              onErrors={refuse}
              onDone={kept}
            />
          )}
        </Stack>
      </div>
      {foot !== null &&
        createPortal(
          <PlanFooter {...parts} refusal={refusal} formId={formId} asking={showAsking} />,
          foot,
        )}
    </>
  );
}
