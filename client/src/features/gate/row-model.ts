import { parseDecimal } from '@mast/shared/decimal';
import { findingText } from '@mast/shared/gate';
import type { Finding, RuleDefinition } from '@mast/shared/types';
import { formatNumber } from '../../ui/format/index.ts';
import type { RowModel } from '../../ui/gate-panel/model.ts';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { ruleOfFinding } from './rule-of-finding.ts';

export interface RowContext {
  rules: readonly RuleDefinition[];
  words: RuleWords;
  /** Since when the rules are in force, as shown. */
  since: string | undefined;
}

const NOT_APPLICABLE = 'It does not look at a plan like this one.';
const NEWER = 'This was decided on a newer version of Mast.';

/** As many places as the record has: a rounded figure beside its limit would mislead. */
export function figureText(text: string): string {
  if (parseDecimal(text) === undefined) return text;
  return formatNumber(text, { min: text.split('.')[1]?.length ?? 0 });
}

/** A server that is newer than this app may use a template that is not known here. */
export function sayFinding(finding: Pick<Finding, 'template' | 'slots'>): string | undefined {
  try {
    return findingText(finding);
  } catch {
    return NEWER;
  }
}

function sourceOf(finding: Finding, context: RowContext, sentence: string | undefined) {
  if (finding.kind.startsWith('sys_')) return 'Always on, beside my own rules.';
  if (sentence === undefined) return undefined;
  return context.since === undefined
    ? `My rule: ${sentence}`
    : `My rule since ${context.since}: ${sentence}`;
}

/** A finding as a row of the panel. */
export function rowModel(finding: Finding, context: RowContext): RowModel {
  const { name, sentence } = ruleOfFinding(finding, context.rules, context.words);
  const said = finding.status === 'not_applicable' ? NOT_APPLICABLE : sayFinding(finding);
  return {
    id: finding.rule,
    name,
    sentence: said ?? sentence ?? '',
    saw: finding.observed === null ? undefined : figureText(finding.observed),
    limit: finding.limit === null ? undefined : figureText(finding.limit),
    unit: finding.unit ?? undefined,
    margin: finding.margin ?? undefined,
    source: said === undefined ? undefined : sourceOf(finding, context, sentence),
  };
}
