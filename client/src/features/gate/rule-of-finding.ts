import type { Finding, Rule, RuleDefinition } from '@mast/shared/types';
import { ruleSentence, sentenceText } from '../rules/rule-sentence.ts';

/** Names for a finding whose rule's params are not on this device. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  require_fields: 'What a plan must name',
  stop_policy: 'My stop',
  max_risk_per_trade: 'Risk of one trade',
  loss_limit: 'Loss limit',
  loss_streak: 'Losses in a row',
  max_trades: 'Number of trades',
};

export interface NamedRule {
  name: string;
  /** The rule itself as a sentence, where its params are known. */
  sentence: string | undefined;
}

/** What a finding's rule is called and says. */
export function ruleOfFinding(
  finding: Pick<Finding, 'rule' | 'kind'>,
  rules: readonly RuleDefinition[],
  currency: string,
): NamedRule {
  const own: Pick<Rule, 'kind' | 'params'> | undefined = finding.kind.startsWith('sys_')
    ? { kind: finding.kind, params: {} }
    : rules.find((rule) => rule.ruleKey === finding.rule);
  if (own === undefined) {
    const name = KIND_NAMES[finding.kind] ?? finding.kind.replaceAll('_', ' ');
    return { name, sentence: undefined };
  }
  const { title, parts } = ruleSentence(own, currency);
  return { name: title, sentence: sentenceText(parts) };
}
