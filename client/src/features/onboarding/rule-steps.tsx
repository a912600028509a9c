import { startRulesOf } from '@mast/shared/policies';
import { LinkButton, Stack } from '../../ui/index.ts';
import { RuleStep } from './rule-step.tsx';
import type { RuleChoice } from './setup-draft.ts';
import type { StepProps } from './step-props.ts';

/** A screen a rule; what was said so far can be gone back to. */
export function RuleSteps({ draft, change }: StepProps) {
  const offered = draft.persona === null ? [] : startRulesOf(draft.persona);
  const at = draft.choices.length;
  const rule = offered[at];
  if (rule === undefined) return null;

  function say(choice: RuleChoice) {
    const choices = [...draft.choices, choice];
    change({ choices, step: choices.length === offered.length ? 'review' : 'rules' });
  }

  function back() {
    if (at === 0) change({ step: 'account' });
    else change({ choices: draft.choices.slice(0, -1) });
  }

  return (
    <Stack gap={4}>
      <RuleStep
        key={rule.id}
        rule={rule}
        place={`Rule ${at + 1} of ${offered.length}`}
        currency={draft.currency}
        onSay={say}
      />
      <LinkButton onPress={back}>{at === 0 ? 'Back to my account' : 'Back'}</LinkButton>
    </Stack>
  );
}
