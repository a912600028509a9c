import { expect, it } from 'vitest';
import { account } from '../facts/testing/sources.ts';
import type {
  Account,
  DigestDocument,
  Fill,
  Intent,
  Person,
  RuleDefinition,
  Ruleset,
} from '../generated/types.ts';
import { digestOf } from './digest-week.ts';
import { periodTo } from './period.ts';
import { instant, person, Rows } from './testing/week.ts';

const saver = { ...account, persona: 'indexdca', currency: 'EUR' } as Account;

/** What the digest of the seven dates before `to` says of a plan for the first day of each month. */
async function weekTo(to: string, paidAt: readonly string[]): Promise<DigestDocument['index'][0]> {
  const rows = new Rows();
  rows.put('account', saver);
  const params = {
    ...{ amount: '500', cadence: 'monthly', day: 1 },
    ...{ tolerance_days: 5, tolerance_pct: '10' },
  };
  const since = '2026-01-01T00:00:00.000Z';
  const ruleset = { id: 'rules', persona: 'indexdca', version: 1, parentId: null, loosens: false };
  rows.put('ruleset', { ...ruleset, activeFrom: since, createdAt: since } as Ruleset);
  const rule = { id: 'rule', rulesetId: 'rules', ruleKey: 'schedule', position: 0, params };
  const kind = 'contribution_schedule';
  rows.put('rule_definition', { ...rule, kind, disabled: false } as unknown as RuleDefinition);
  paidAt.forEach((filledAt, i) => {
    const made = { accountId: saver.id, mode: 'live', createdAt: filledAt };
    const intent = { ...made, id: `intent-${i}`, chainEndsAt: filledAt, filledAt };
    rows.put('intent', { ...intent, plan: { reasonCode: 'scheduled' } } as unknown as Intent);
    const bought = { side: 'buy', size: '5', price: '100', fx: '1', intentId: intent.id };
    rows.put('fill', {
      ...made,
      ...bought,
      id: `fill-${i}`,
      filledAt,
      deletedAt: null,
    } as unknown as Fill);
  });
  const period = periodTo('UTC', to);
  if (period === undefined) throw new Error(to);
  const owner: Person = { ...person, personas: ['indexdca'] };
  const digest = await digestOf(rows.reader, owner, period, instant('2026-07-20T07:00:00.000Z'));
  const [part] = digest.document.index;
  if (part === undefined) throw new Error('expected the figures of an index account');
  return part;
}

const EARLIER = '2026-06-29';
const OF_THE_DATE = '2026-07-06';
const LATER = '2026-07-13';

it.each([
  ['on its date', ['2026-07-01T10:00:00.000Z'], [0, 0], [1, 1], [0, 0]],
  ['two days early', ['2026-06-28T10:00:00.000Z'], [0, 0], [1, 1], [0, 0]],
  ['late, within its tolerance', ['2026-07-06T10:00:00.000Z'], [0, 0], [0, 0], [1, 1]],
  ['after its tolerance', ['2026-07-07T10:00:00.000Z'], [0, 0], [0, 0], [1, 0]],
  ['never', [], [0, 0], [0, 0], [1, 0]],
  [
    'in two parts',
    ['2026-07-02T10:00:00.000Z', '2026-07-06T10:00:00.000Z'],
    [0, 0],
    [1, 1],
    [0, 0],
  ],
] as const)('a contribution paid %s is told of once', async (_how, paidAt, ...expected) => {
  const told = await Promise.all([EARLIER, OF_THE_DATE, LATER].map((to) => weekTo(to, paidAt)));
  expect(told.map(({ onDate, due }) => [due, onDate])).toEqual(expected);
});
