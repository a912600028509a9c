import type { Refusal } from '@mast/shared/errors';
import type { RuleState } from '@mast/shared/rules';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Checkbox, Fold, InlineStatus, Segmented, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useSave } from '../common/use-save.ts';
import { Calibration } from './calibration.tsx';
import { EditPreview } from './edit-preview.tsx';
import { limitsText } from './limits.ts';
import type { OwnRules } from './own-rules.ts';
import { RuleEditor } from './rule-editor.tsx';
import { pathKey } from './rule-input.ts';
import { ruleInputs } from './rule-inputs.ts';
import { ruleSentence } from './rule-sentence.ts';
import { RuleText } from './rule-text.tsx';
import classes from './rules.module.css';
import { asDefinitions, fieldOfRefusal, saveEdit, withRule } from './save-edit.ts';
import type { RuleWords } from './sentences/parts.ts';
import { useRuleChange } from './use-rule-change.ts';

const AgainstThePast = lazy(() =>
  import('../trial/against-the-past.tsx').then((part) => ({ default: part.AgainstThePast })),
);

const ON_MISSING = [
  { value: 'ask', label: 'Ask me' },
  { value: 'show', label: 'Only show it' },
] as const;

export interface RuleFormProps {
  base: OwnRules;
  /** As the form begins; a rule that the base does not have is added. */
  start: RuleState;
  words: RuleWords;
  /** Path of the param that is to be changed first. */
  focus?: string | undefined;
  onSaved: () => void;
  /** Told of each change that nothing is wrong with. */
  onDraft?: (rule: RuleState) => void;
}

/** A rule with all that can be changed of it: what that would do is said before it is saved. */
export function RuleForm({ base, start, words, focus, onSaved, onDraft }: RuleFormProps) {
  const { params, good, said, typed, errors, change, check } = useRuleChange(start, words);
  const [disabled, setDisabled] = useState(start.disabled);
  const [onMissing, setOnMissing] = useState(start.onMissing);
  const [refused, setRefused] = useState<Refusal>();
  const { save, saving, failure } = useSave();
  const form = useRef<HTMLFormElement>(null);
  const inputs = ruleInputs({ kind: start.kind, params }, words);
  const draft = useMemo(
    () => ({ ...start, params: good, disabled, onMissing }),
    [start, good, disabled, onMissing],
  );
  const wanted = useMemo(() => withRule(base.rules, draft), [base, draft]);
  useEffect(() => onDraft?.(draft), [onDraft, draft]);
  useEffect(() => focusOn(form.current, focus), [focus]);

  async function submit() {
    setRefused(undefined);
    const checked = check();
    if (checked === undefined) return focusError(form.current);
    const rules = withRule(base.rules, { ...start, params: checked, disabled, onMissing });
    const lacks = ruleSentence({ kind: start.kind, params: checked }, words).lacks;
    if (lacks !== undefined) {
      return setRefused({ code: 'invalid_args', message: lacks });
    }
    const isSaved = await save(async () => {
      const refusal = await saveEdit(base, rules);
      setRefused(refusal);
      return refusal === undefined;
    });
    if (isSaved) onSaved();
  }

  const known = new Set(inputs.map(({ path }) => pathKey(path)));
  const field = refused && fieldOfRefusal(refused, wanted, start.id);
  const atField = field !== undefined && known.has(field) ? { [field]: refusedText(refused) } : {};
  const other = Object.entries(errors).find(([key]) => !known.has(key))?.[1];
  const elsewhere = refused !== undefined && Object.keys(atField).length === 0;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap={6}>
        <p className={classes.large}>
          <RuleText parts={said.parts} />
        </p>
        <RuleEditor
          inputs={inputs}
          words={words}
          typed={typed}
          errors={{ ...errors, ...atField }}
          hintOf={(input) => limitsText({ kind: start.kind, params: good }, input)}
          {...change}
        />
        {start.kind === 'loss_streak' && <Calibration />}
        {start.kind === 'event_blackout' && (
          <Segmented
            label="Where no calendar is kept"
            choices={ON_MISSING}
            value={onMissing ?? 'ask'}
            onChange={setOnMissing}
          />
        )}
        <Checkbox checked={!disabled} onChange={(isOn) => setDisabled(!isOn)}>
          Switched on
        </Checkbox>
        <div className={classes.foot}>
          <EditPreview base={base} wanted={wanted} words={words} />
          <InlineStatus tone="attention">
            {failure ?? other ?? (elsewhere ? refusedText(refused) : undefined)}
          </InlineStatus>
          <Button kind="primary" type="submit" wide disabled={saving}>
            Save it like this
          </Button>
        </div>
        <Fold title="What it would have done to my past plans">
          <Suspense fallback={null}>
            <Past base={base} wanted={wanted} />
          </Suspense>
        </Fold>
      </Stack>
    </form>
  );
}

const CHANGED = 'Not saved: my rules were changed since I opened this. What differs stands above.';

const refusedText = (refusal: Refusal | undefined): string =>
  refusal?.code === 'ruleset_changed' ? CHANGED : sayError(refusal?.message ?? '');

function Past({ base, wanted }: { base: OwnRules; wanted: readonly RuleState[] }) {
  const edited = useMemo(() => asDefinitions(base, wanted), [base, wanted]);
  return <AgainstThePast persona={base.persona} edited={edited} />;
}

const FIELDS = 'input, select, textarea, button';

/** Once the frame has said where the person is, which moves the focus too. */
function focusOn(form: HTMLElement | null, path: string | undefined): (() => void) | undefined {
  if (form === null || path === undefined) return undefined;
  const frame = requestAnimationFrame(() => {
    const place = form.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const field = place?.querySelector<HTMLElement>(FIELDS);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
  return () => cancelAnimationFrame(frame);
}

function focusError(form: HTMLElement | null): void {
  // Once what is wrong has been painted.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
