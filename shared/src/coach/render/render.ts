import type {
  CoachPolicy,
  CoachSource,
  CoachTemplate,
  WeeklyDigestFacts,
} from '../../generated/types.ts';
import { hashOf } from '../../hash/index.ts';
import { LINTER_VERSION, type LintRuleId, type LintSlots, lint } from '../linter/index.ts';
import { withinPolicy } from '../policies/index.ts';
import { bareFacts } from './bare-facts.ts';
import { digestLines } from './digest-lines.ts';
import { FACT_CONTRACTS, type FactsOf } from './facts.ts';
import { leadingLines } from './lines.ts';
import { fillTemplate, numbersOf, type TemplateFile } from './templates.ts';
import { type View, viewOf } from './view.ts';

/** A text that was not shown, for the log: never its words. */
export interface RenderFailure {
  readonly templateId: TemplateFile;
  readonly rules: readonly LintRuleId[];
  readonly hash: string;
}

export interface CoachText {
  readonly templateId: CoachTemplate;
  readonly text: string;
  /** What the renderer bound into the text. */
  readonly slots: LintSlots;
  readonly linterVersion: number;
  /** The template, the plain one where the linter refused that, or bare facts where it refused both. */
  readonly source: CoachSource;
  readonly failures: readonly RenderFailure[];
}

const all = <K extends keyof LintSlots>(bound: readonly LintSlots[], name: K) =>
  bound.flatMap((slots) => (slots[name] ?? []) as readonly string[]);

const merged = (bound: readonly LintSlots[]): LintSlots => ({
  numbers: all(bound, 'numbers'),
  instruments: all(bound, 'instruments'),
  quotes: all(bound, 'quotes'),
  names: all(bound, 'names'),
});

/** What a template asks for beside its facts. */
function derived(template: CoachTemplate, facts: object): View {
  const { outcome, level, selfReported, orderedBy } = facts as Readonly<Record<string, unknown>>;
  if (template === 'weekly-digest') {
    const { paragraphs, bound } = digestLines(facts as WeeklyDigestFacts);
    return { values: { lines: paragraphs, isOrderedByModel: orderedBy === 'model' }, bound };
  }
  const isSome = (count: unknown) => Number(count ?? 0) > 0;
  return {
    values: {
      isGo: outcome === 'GO',
      isRaised: isSome(level),
      isSelfReported: isSome(selfReported),
    },
    bound: [],
  };
}

const channelOf = (template: CoachTemplate) =>
  template === 'weekly-digest' ? ('digest' as const) : ('coach' as const);

/**
 * A text of the coach. What does not pass the linter is not shown: the plain template comes instead,
 * and where that does not pass either, the facts alone.
 */
export function render<K extends CoachTemplate>(
  template: K,
  facts: FactsOf[K],
  policy: CoachPolicy,
): CoachText {
  const told = withinPolicy(facts, policy);
  const view = viewOf(FACT_CONTRACTS[template], told);
  const more = derived(template, told);
  const values = { ...view.values, ...more.values };
  const failures: RenderFailure[] = [];
  const common = { templateId: template, linterVersion: LINTER_VERSION, failures };
  for (const [file, source] of [
    [template, 'template'],
    [`${template}.plain`, 'plain'],
  ] as [TemplateFile, CoachSource][]) {
    const filled = fillTemplate(file, values);
    const text = template === 'weekly-digest' ? filled : leadingLines(filled, policy.tone.lines);
    const slots = merged([{ numbers: numbersOf(file) }, ...view.bound, ...more.bound]);
    const { ok, violations } = lint({
      text,
      channel: channelOf(template),
      source: 'template',
      slots,
    });
    if (ok) return { ...common, text, slots, source };
    const rules = [...new Set(violations.map(({ id }) => id))];
    failures.push({ templateId: file, rules, hash: hashOf(text) });
  }
  const { text, slots } = bareFacts(FACT_CONTRACTS[template], told);
  return { ...common, text, slots, source: 'facts' };
}
