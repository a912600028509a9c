import { useState } from 'react';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { RuleEditor } from '../rules/rule-editor.tsx';
import { pathKey } from '../rules/rule-input.ts';
import { ruleInputs } from '../rules/rule-inputs.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { RuleText } from '../rules/rule-text.tsx';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { useRuleChange } from '../rules/use-rule-change.ts';
import classes from './onboarding.module.css';
import { Progress } from './progress.tsx';
import type { RuleChoice } from './setup-draft.ts';

export interface RuleStepProps {
  rule: RuleChoice['rule'];
  place: { at: number; of: number };
  words: RuleWords;
  onSay: (choice: RuleChoice) => void;
}

/** One offered rule: taken, changed in place, or left out. */
export function RuleStep({ rule, place, words, onSay }: RuleStepProps) {
  const { params, said, typed, errors, change, check } = useRuleChange(rule, words);
  const { title, parts, why } = said;
  const inputs = ruleInputs({ kind: rule.kind, params }, words);
  const [isChanging, setChanging] = useState(said.isOwn === true);
  const [lacks, setLacks] = useState<string>();

  function accept() {
    const checked = check();
    if (checked === undefined) return;
    const missing = ruleSentence({ kind: rule.kind, params: checked }, words).lacks;
    setLacks(missing);
    if (missing !== undefined) return setChanging(true);
    onSay({ rule: { id: rule.id, kind: rule.kind, params: checked }, isKept: true });
  }

  const known = new Set(inputs.map((input) => pathKey(input.path)));
  const other = Object.entries(errors).find(([key]) => !known.has(key))?.[1];
  const where = `Rule ${place.at} of ${place.of}`;
  return (
    <section aria-label={title}>
      <Stack gap={4}>
        <Stack gap={2}>
          <Progress at={place.at} of={place.of} label={where} />
          <p className={classes.place}>
            {where} · {title}
          </p>
        </Stack>
        <p className={classes.sentence}>
          <RuleText parts={parts} />
        </p>
        <p className={classes.why}>{why}</p>
        {isChanging && (
          <RuleEditor inputs={inputs} words={words} typed={typed} errors={errors} {...change} />
        )}
        <InlineStatus tone="attention">{other ?? lacks}</InlineStatus>
        <Stack gap={2}>
          <Button kind="primary" wide onPress={accept}>
            {isChanging ? 'Accept it like this' : 'Accept'}
          </Button>
          {!isChanging && inputs.length > 0 && (
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
