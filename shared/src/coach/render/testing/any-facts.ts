import fc from 'fast-check';
import { PART_CONTRACTS, SLOT_KINDS } from '../../../generated/coach-slots.ts';
import type { CoachTemplate, WeeklyDigestFacts } from '../../../generated/types.ts';
import { orderSentences } from '../../sentences/index.ts';
import { aggregates } from '../../sentences/testing/aggregates.ts';
import { slotValue } from '../../slots/testing/values.ts';
import type { SlotKind } from '../../slots/types.ts';
import type { FactsOf } from '../index.ts';

const name = (...names: string[]) => fc.constantFrom(...names);
const some = <T>(one: fc.Arbitrary<T>, most = 3) => fc.array(one, { maxLength: most });

const tasks = some(name('write_three_lines', 'review_day', 'reread_rule', 'paper_trade'));
const safeguards = some(name('half_size', 'hard_stop', 'no_more_trades_today', 'state_risk'));
const kinds = some(name('max_trades', 'min_gap', 'event_blackout', 'custom_question'), 2);
const parts = name('entry', 'stop', 'size', 'exit', 'hold', 'setup', 'amount', 'sale');
const findings = fc.constantFrom(
  { template: 'gate.go', slots: {} },
  { template: 'account.no_equity', slots: {} },
  { template: 'rule.unknown_kind', slots: { kind: 'max_trades' } },
);

/** What the contract leaves to closed lists, and the parts that have contracts of their own. */
const OWN: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  JournalPreFacts: { side: name('long', 'short'), feeling: name('calm', 'fomo', 'revenge') },
  PartScore: { part: parts },
  JournalPostFacts: {
    mode: name('live', 'paper'),
    side: name('long', 'short'),
    caps: some(name('no_go_taken', 'stop_failed_and_loss_over_1.5R', 'size_down_ignored')),
    breaches: some(name('stop_removed', 'oversize', 'no_intent', 'safeguard_broken')),
  },
  DecisionGateFacts: {
    outcome: name('GO', 'WAIT', 'SIZE_DOWN', 'SIMULATE', 'NO_GO'),
    headline: findings,
    others: some(findings),
    tasks,
    confirmed: fc.boolean(),
  },
  CooldownFacts: {
    trigger: name('loss_streak', 'loss_limit', 'breach', 'emotion_check', 'self_extension'),
    breach: name('no_go_taken', 'cooldown_ignored', 'stop_widened', 'safeguard_broken'),
    tasks,
  },
  OverrideReviewFacts: {
    rules: kinds.filter((list) => list.length > 0),
    decision: name('granted', 'denied', 'withdrawn'),
    safeguards,
    kept: safeguards,
    broken: safeguards,
  },
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  JournalPostFacts: ['mode', 'selfReported', 'parts', 'caps', 'breaches'],
  DecisionGateFacts: ['outcome', 'passed', 'rules', 'tasks', 'others', 'confirmed'],
  CooldownFacts: ['until', 'trigger', 'level', 'tasks'],
  OverrideReviewFacts: ['rules', 'decision', 'safeguards', 'kept', 'broken'],
  PartScore: ['part', 'value'],
};

type Kinds = Readonly<Record<string, SlotKind>>;

function drawn(contract: string): fc.Arbitrary<Record<string, unknown>> {
  const slots = (SLOT_KINDS as unknown as Record<string, Kinds>)[contract] ?? {};
  const inner = (PART_CONTRACTS as unknown as Record<string, Record<string, string>>)[contract];
  const own = OWN[contract] ?? {};
  const fields = Object.entries(slots).map(([field, kind]) => [field, slotValue(kind)] as const);
  const listed = Object.entries(inner ?? {})
    .filter(([field]) => own[field] === undefined)
    .map(([field, title]) => [field, some(drawn(title))] as const);
  const all: [string, fc.Arbitrary<unknown>][] = Object.entries({
    ...Object.fromEntries<fc.Arbitrary<unknown>>([...fields, ...listed]),
    ...own,
  });
  const isRequired = (field: string) => REQUIRED[contract]?.includes(field);
  return fc.record(
    Object.fromEntries(
      all.map(([field, values]): [string, fc.Arbitrary<unknown>] => [
        field,
        isRequired(field) ? values : fc.option(values),
      ]),
    ),
  );
}

const digest: fc.Arbitrary<WeeklyDigestFacts> = fc
  .record({
    from: slotValue('date') as fc.Arbitrary<string>,
    to: slotValue('date') as fc.Arbitrary<string>,
    status: name('provisional', 'final'),
    orderedBy: name('rules', 'model'),
    aggregates,
  })
  .map((facts) => ({ ...facts, lines: orderSentences(facts.aggregates).slice(0, 600) }));

/** Any facts that the contract of a template allows. */
export const FACTS: { readonly [K in CoachTemplate]: fc.Arbitrary<FactsOf[K]> } = {
  'journal-pre': drawn('JournalPreFacts') as fc.Arbitrary<never>,
  'journal-post': drawn('JournalPostFacts') as fc.Arbitrary<never>,
  'decision-gate': drawn('DecisionGateFacts') as fc.Arbitrary<never>,
  'weekly-digest': digest,
  cooldown: drawn('CooldownFacts') as fc.Arbitrary<never>,
  'override-review': drawn('OverrideReviewFacts') as fc.Arbitrary<never>,
};
