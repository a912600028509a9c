import { describe, expect, it } from 'vitest';
import { policyOf, render } from '../coach/render/index.ts';
import { dueDigests } from '../digest/digest-week.ts';
import {
  breachOf,
  closedTrades,
  cooldown,
  instant,
  MONDAY,
  person,
  postOf,
  Rows,
  scoreOf,
} from '../digest/testing/week.ts';
import { account } from '../facts/testing/sources.ts';
import type {
  Persona,
  RuleChangeRequest,
  RuleKind,
  WeeklyDigest,
  WeeklyDigestFacts,
} from '../generated/types.ts';
import { validateWeeklyDigestFacts } from '../generated/validators-coach.js';
import { toldWeek } from './told-week.ts';
import { weekDraft } from './week-draft.ts';

const names = { symbol: (id: string) => id, ruleKind: () => undefined };

/** Looser, made within the week, and acting after it. */
const requestOf = (rule: string, kind: RuleKind): RuleChangeRequest => ({
  id: `request-${rule}`,
  persona: 'shortterm',
  deviceId: 'device',
  rulesetId: 'after',
  parentId: 'before',
  changes: [
    {
      rule,
      kind,
      part: 'disabled',
      param: null,
      from: { value: false },
      to: { value: true },
      direction: 'looser',
      state: 'waits',
    },
  ],
  reordered: false,
  reason: null,
  effectiveAt: '2026-06-16T05:00:00.000Z',
  receivedAt: '2026-06-12T15:00:00.000Z',
  withdrawnAt: null,
  createdAt: '2026-06-12T15:00:00.000Z',
});

async function factsOf(rows: Rows, personas: readonly Persona[] = ['shortterm']) {
  const { written } = await dueDigests(rows.reader, person, instant(MONDAY));
  return toldWeek(written[0] as WeeklyDigest, names, personas);
}

async function told(rows: Rows) {
  const facts = await factsOf(rows);
  expect(validateWeeklyDigestFacts(facts), JSON.stringify(validateWeeklyDigestFacts.errors)).toBe(
    true,
  );
  const text = render('weekly-digest', facts, policyOf('shortterm'));
  expect(text.failures).toEqual([]);
  expect(text.source).toBe('template');
  return text.text;
}

describe('the coach tells a week in its own sentences, which pass its linter', () => {
  it('a week without trades', async () => {
    expect(await told(new Rows())).toContain('My week from 8 Jun to 14 Jun, provisional.');
  });

  it('a week that ends before changes of rules act, each by the kind of its rule', async () => {
    const rows = new Rows().put(
      'rule_change_request',
      requestOf('loss_limit_week', 'loss_limit'),
      requestOf('emergency_fund', 'custom_question'),
      requestOf('max_trades', 'max_trades'),
    );
    const { written } = await dueDigests(rows.reader, person, instant(MONDAY));
    const draft = await weekDraft(rows.reader, person, written[0] as WeeklyDigest);
    const text = render('weekly-digest', draft?.facts as WeeklyDigestFacts, policyOf('shortterm'));
    expect(text.failures).toEqual([]);
    for (const words of ['a loss limit', 'my own question', 'number of trades']) {
      expect(text.text).toContain(`My rule change for ${words} takes effect on`);
    }
  });

  it('a week of few trades, one by one and without rates', async () => {
    const text = await told(
      new Rows().put(
        'trade',
        ...closedTrades([
          ['09T10', '1.5'],
          ['10T10', null],
        ]),
      ),
    );
    expect(text).toContain('My trade in MES, long: 1.50R.');
    expect(text).not.toMatch(/win rate of \d/);
  });

  it('a full week with breaches, words and cooldowns', async () => {
    const trades = ['08', '09', '10', '11', '12', '13'].flatMap((day) =>
      ['2', '-1', '-1.6'].map(
        (r, i) => closedTrades([[`${day}T1${i}`, r]])[0] as ReturnType<typeof closedTrades>[0],
      ),
    );
    const [first] = trades as [(typeof trades)[0]];
    const text = await told(
      new Rows()
        .put('trade', ...trades)
        .put('trade_score', ...trades.map((trade, i) => scoreOf(trade, i % 2 ? 100 : 55)))
        .put('breach', breachOf(first))
        .put(
          'journal_entry',
          postOf(first, 'I moved my stop. I will buy the dip again!', '2026-06-08T12:00:00.000Z'),
        )
        .put('cooldown', cooldown('a', '2026-06-09T11:00:00.000Z', '2026-06-09T12:30:00.000Z')),
    );
    expect(text).toContain('“I moved my stop. I will buy the dip again!”');
    expect(text).toContain('a widened stop');
  });
});

describe('the coach tells a week in the order of the persona', () => {
  const week = () =>
    new Rows()
      .put('account', { ...account, persona: 'indexdca' })
      .put('trade', ...closedTrades([['09T10', '1.5']]));
  const topics = async (...personas: Persona[]) => [
    ...new Set((await factsOf(week(), personas)).lines.map(({ id }) => id.split('.')[0])),
  ];

  it('of a saver first the schedule, and nothing of results', async () => {
    const told = await topics('indexdca');
    expect(told.slice(0, 2)).toEqual(['index', 'counts']);
    expect(told).not.toContain('results');
    expect(told.at(-1)).toBe('closing');
  });

  it('of a swing trader the process before the results', async () => {
    const told = await topics('swing');
    expect(told.indexOf('results')).toBeGreaterThan(told.indexOf('grid'));
    expect(told).not.toContain('index');
  });

  it('of both what either policy speaks of', async () => {
    const told = await topics('indexdca', 'swing');
    expect(told[0]).toBe('index');
    expect(told).toContain('results');
    expect(told.at(-1)).toBe('closing');
  });
});
