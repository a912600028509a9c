import type { OfferedRule } from '@mast/shared/policies';
import { ruleSentence } from '../rules/rule-sentence.ts';
import type { RuleChoice, SetupDraft } from './setup-draft.ts';

type Said = Pick<SetupDraft, 'choices' | 'at' | 'step'>;

const firstUnsaid = (offered: readonly OfferedRule[], choices: SetupDraft['choices']): number =>
  offered.findIndex(({ id }) => choices[id] === undefined);

/** Whether something was said to every rule. */
export const isAllSaid = (
  offered: readonly OfferedRule[],
  { choices }: Pick<SetupDraft, 'choices'>,
): boolean => firstUnsaid(offered, choices) === -1;

/** On to the first rule that nothing was said to, else to all of them. */
function goOn(offered: readonly OfferedRule[], choices: SetupDraft['choices']): Said {
  const at = firstUnsaid(offered, choices);
  return at === -1 ? { choices, at: 0, step: 'review' } : { choices, at, step: 'rules' };
}

/** What was said to one rule, and where it leads. */
export const sayToRule = (
  offered: readonly OfferedRule[],
  { choices }: Pick<SetupDraft, 'choices'>,
  choice: RuleChoice,
): Said => goOn(offered, { ...choices, [choice.rule.id]: choice });

/** Accepts the start values of all that nothing was said to, but where only the person can say it. */
export function acceptRest(
  offered: readonly OfferedRule[],
  { choices }: Pick<SetupDraft, 'choices'>,
): Said {
  const next = { ...choices };
  for (const rule of offered) {
    if (next[rule.id] !== undefined || ruleSentence(rule).lacks !== undefined) continue;
    next[rule.id] = { rule, isKept: true };
  }
  return goOn(offered, next);
}

/** The step before: the rule before, or the account. What was said to them stands. */
export function goBack(draft: SetupDraft, offered: readonly OfferedRule[]): Partial<Said> {
  const { at } = draft;
  if (isAllSaid(offered, draft)) return { step: 'review' };
  return at === 0 ? { step: 'account' } : { at: at - 1 };
}
