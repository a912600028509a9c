import { useState } from 'react';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { RuleEditor } from '../rules/rule-editor.tsx';
import { pathKey } from '../rules/rule-input.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { RuleText } from '../rules/rule-text.tsx';
import type { ParamPath } from '../rules/sentences/parts.ts';
import { setParam } from '../rules/set-param.ts';
import { checkRule } from './check-rule.ts';
import classes from './onboarding.module.css';
import type { RuleChoice } from './setup-draft.ts';

export interface RuleStepProps {
  rule: RuleChoice['rule'];
  place: string;
  currency: string;
  onSay: (choice: RuleChoice) => void;
}

/** One offered rule: taken, changed in place, or left out. */
export function RuleStep({ rule, place, currency, onSay }: RuleStepProps) {
  const [params, setParams] = useState<object>(rule.params);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isChanging, setChanging] = useState(false);
  const { title, parts, why, inputs } = ruleSentence({ ...rule, params }, currency);

  function onType(path: ParamPath, text: string) {
    const next = { ...typed, [pathKey(path)]: text };
    setTyped(next);
    const checked = checkRule({ kind: rule.kind, params }, next);
    setErrors(checked.errors);
    if (Object.keys(checked.errors).length === 0) setParams(checked.params);
  }

  function onChange(path: ParamPath, value: unknown) {
    const checked = checkRule({ kind: rule.kind, params: setParam(params, path, value) }, typed);
    setErrors(checked.errors);
    setParams(checked.params);
  }

  function accept() {
    const checked = checkRule({ kind: rule.kind, params }, typed);
    setErrors(checked.errors);
    if (Object.keys(checked.errors).length > 0) return;
    onSay({ rule: { id: rule.id, kind: rule.kind, params: checked.params }, isKept: true });
  }

  const known = new Set(inputs.map((input) => pathKey(input.path)));
  const other = Object.entries(errors).find(([key]) => !known.has(key))?.[1];
  return (
    <section aria-label={title}>
      <Stack gap={4}>
        <p className={classes.place}>
          {place} · {title}
        </p>
        <p className={classes.sentence}>
          <RuleText parts={parts} />
        </p>
        <p className={classes.why}>{why}</p>
        {isChanging && (
          <RuleEditor
            inputs={inputs}
            typed={typed}
            errors={errors}
            onType={onType}
            onChange={onChange}
          />
        )}
        <InlineStatus tone="attention">{other}</InlineStatus>
        <Stack gap={2}>
          <Button kind="primary" wide onPress={accept}>
            {isChanging ? 'Accept it like this' : 'Accept'}
          </Button>
          {!isChanging && (
            <Button wide onPress={() => setChanging(true)}>
              Change
            </Button>
          )}
          <Button wide onPress={() => onSay({ rule, isKept: false })}>
            Leave out
          </Button>
        </Stack>
      </Stack>
    </section>
  );
}
