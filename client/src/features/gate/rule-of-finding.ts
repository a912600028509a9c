import { SYSTEM_RULES } from '@mast/shared/gate';
import type { Finding, Rule, RuleDefinition } from '@mast/shared/types';
import { kindName } from '../rules/kind-names.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { partsText, type RuleWords } from '../rules/sentences/parts.ts';

export interface NamedRule {
  name: string;
  /** The rule itself as a sentence, where its params are known. */
  sentence: string | undefined;
}

/** What a finding's rule is called and says. */
export function ruleOfFinding(
  finding: Pick<Finding, 'rule' | 'kind'>,
  rules: readonly RuleDefinition[],
  words: RuleWords,
): NamedRule {
  const own: Pick<Rule, 'kind' | 'params'> | undefined =
    SYSTEM_RULES.find((rule) => rule.kind === finding.kind) ??
    rules.find((rule) => rule.ruleKey === finding.rule);
  if (own === undefined) return { name: kindName(finding.kind), sentence: undefined };
  const { title, parts } = ruleSentence(own, words);
  return { name: title, sentence: partsText(parts) };
}
