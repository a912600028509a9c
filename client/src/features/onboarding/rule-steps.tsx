import { startRulesOf } from '@mast/shared/policies';
import { LinkButton, Row, Stack } from '../../ui/index.ts';
import { acceptRest, goBack, sayToRule } from './rule-flow.ts';
import { RuleStep } from './rule-step.tsx';
import type { StepProps } from './step-props.ts';
import { useSetupWords } from './use-setup-words.ts';

/** A screen a rule; what was said so far can be gone back to, and the rest taken as it stands. */
export function RuleSteps({ draft, change }: StepProps) {
  const words = useSetupWords(draft);
  const offered = draft.persona === null ? [] : startRulesOf(draft.persona);
  const rule = offered[draft.at];
  if (rule === undefined) return null;
  const said = draft.choices[rule.id];
  const others = offered.filter(({ id }) => draft.choices[id] === undefined && id !== rule.id);
  const isReopened = said !== undefined && others.length === 0;
  return (
    <Stack gap={4}>
      <RuleStep
        key={rule.id}
        rule={said?.rule ?? rule}
        place={{ at: draft.at + 1, of: offered.length }}
        words={words}
        onSay={(choice) => change(sayToRule(offered, draft, choice))}
      />
      <Row gap={4} spread>
        <LinkButton onPress={() => change(goBack(draft, offered))}>
          {isReopened ? 'Back to all my rules' : draft.at === 0 ? 'Back to my account' : 'Back'}
        </LinkButton>
        {others.length > 0 && (
          <LinkButton onPress={() => change(acceptRest(offered, draft))}>
            Accept the rest
          </LinkButton>
        )}
      </Row>
    </Stack>
  );
}
