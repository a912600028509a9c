import type { Finding } from '../generated/types.ts';
import { SAFEGUARD_TEXTS } from './overridden.ts';
import { RULE_KINDS } from './registry.ts';

/** Sentences that belong to no kind: what a rule could not see. */
const COMMON_TEXTS: Readonly<Record<string, string>> = {
  'plan.incomplete': 'My plan is not complete enough for this rule.',
  'account.no_equity': 'My account has no declared balance yet. My rule wants it first.',
  'account.no_holdings': 'My holdings are not declared yet. My rule wants them first.',
  'account.no_rate': 'My plan has no exchange rate for this instrument yet.',
  'positions.no_stop': 'My open position has no recorded stop, so my open risk is not known.',
  'history.no_window': 'My record for this window is not known here.',
  'rule.unknown_kind': 'My rule of the kind {kind} is newer than this version of Mast.',
  'rule.invalid_params': 'My rule of the kind {kind} has parameters that are not understood here.',
  'task.open': 'My rule still wants its task done first.',
  'gate.go': 'My plan meets my written rules.',
  'gate.go_overridden':
    'My plan goes against a rule of mine, under my own override. My other rules pass.',
  'gate.reduce_only': 'This plan reduces my open position.',
  'gate.not_evaluated': 'My rules could not all be checked on this version of Mast.',
};

const ALL_TEXTS: Readonly<Record<string, string>> = Object.assign(
  {},
  COMMON_TEXTS,
  SAFEGUARD_TEXTS,
  ...Object.values(RULE_KINDS).map((kind) => kind.texts),
);

/** The sentence that defines GO, one tap away wherever GO appears. */
export const GO_MEANS = 'GO means my plan meets my written rules. It is not a view on price.';

export const templateIds = (): string[] => Object.keys(ALL_TEXTS);

/** The first-person sentence of a template id; throws on an id that no kind declares. */
export function renderText(template: string, slots: Readonly<Record<string, string>>): string {
  const text = ALL_TEXTS[template];
  if (text === undefined) throw new Error(`expected a known template, found \`${template}\``);
  return text.replace(/\{(\w+)\}/g, (_whole, slot: string) => slots[slot] ?? '…');
}

/** The sentence of a finding, or undefined where it has nothing to say. */
export const findingText = (finding: Pick<Finding, 'template' | 'slots'>): string | undefined =>
  finding.template === null ? undefined : renderText(finding.template, finding.slots);
