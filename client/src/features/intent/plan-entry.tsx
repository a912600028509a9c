import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useDraft, type Verdict } from '../../data/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { focusFirstError } from './focus-first-error.ts';
import { PlanFields } from './plan-fields.tsx';
import { PlanFooter } from './plan-footer.tsx';
import { EMPTY_PLAN, type PlanErrors, type PlanForm } from './plan-form.ts';
import classes from './plan-sheet.module.css';
import type { AskGate } from './use-ask.ts';
import { useKeypad } from './use-keypad.ts';
import { usePlanContext } from './use-plan-context.ts';

export type Decided = Extract<Verdict, { kind: 'decided' }>;

export interface PlanEntryProps {
  /** The plan that this one revises. */
  parentId: string | null;
  start: PlanForm | undefined;
  ask: AskGate;
  /** Called whenever something was typed. */
  onTouched: () => void;
  onDecided: (form: PlanForm, verdict: Decided) => void;
  /** The foot of the sheet, once it is there. */
  foot: HTMLElement | null;
}

/** The plan being written; each keystroke is kept until it was decided or discarded. */
export function PlanEntry(props: PlanEntryProps) {
  const { parentId, start = EMPTY_PLAN, ask, onTouched, onDecided, foot } = props;
  const draftKey = parentId === null ? 'plan' : `plan:${parentId}`;
  const [form, setForm, discard, isRestored] = useDraft<PlanForm>(draftKey, start);
  const [errors, setErrors] = useState<PlanErrors>({});
  const [refusal, setRefusal] = useState<string>();
  /** No state: the whole form would be rendered once more between the tap and the verdict. */
  const isAsking = useRef(false);
  const context = usePlanContext(form);
  const keypad = useKeypad();
  const formId = useId();
  const fields = useRef<HTMLDivElement>(null);

  function change(part: Partial<PlanForm>) {
    onTouched();
    const touched = 'emotion' in part ? { ...part, intensity: undefined } : part;
    setErrors(withoutKeys(errors, touched));
    setForm({ ...form, ...part });
  }

  async function check() {
    if (isAsking.current) return;
    isAsking.current = true;
    const said = { ...form, sleep: form.sleep ?? context.sleepToday };
    const answer = await ask(said, context, parentId);
    isAsking.current = false;
    setErrors(answer.errors);
    setRefusal(answer.refusal);
    if (Object.keys(answer.errors).length > 0) focusFirstError(fields.current);
    if (answer.decided === undefined) return;
    if (answer.decided.saved === 'saved') discard();
    onDecided(said, answer.decided);
  }

  const parts = { form, context, keypad, change };
  return (
    <>
      {isRestored && (
        <p className={classes.restored}>
          I began this plan before.{' '}
          <LinkButton onPress={discard}>Start with an empty one</LinkButton>
        </p>
      )}
      <div ref={fields}>
        <PlanFields {...parts} errors={errors} formId={formId} onCheck={() => void check()} />
      </div>
      {foot !== null &&
        createPortal(<PlanFooter {...parts} refusal={refusal} formId={formId} />, foot)}
    </>
  );
}
