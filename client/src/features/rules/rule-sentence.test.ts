import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { ruleSentence } from './rule-sentence.ts';
import { PLAIN_WORDS, partsText } from './sentences/parts.ts';

const words = { ...PLAIN_WORDS, currency: 'EUR' };

const plain = (text: string) => text.replaceAll(/[\u00a0\n]/g, ' ');

const sentences = (persona: Persona) =>
  Object.fromEntries(
    startRulesOf(persona).map((rule) => [
      rule.id,
      plain(partsText(ruleSentence(rule, words).parts)),
    ]),
  );

const sentence = (kind: string, params: object) =>
  plain(partsText(ruleSentence({ kind, params }, words).parts));

describe('rule sentences', () => {
  it('say the short-term start rules in plain words', () => {
    expect(sentences('shortterm')).toEqual({
      require_fields: 'Before I act I write down instrument, side, entry, stop, size and setup.',
      stop_policy: 'Every plan has a stop, and it rests at my broker.',
      max_risk_per_trade: 'One trade risks at most 0.5 % of my equity at the day’s start.',
      min_reward_risk:
        'My target is at least 1.5R from my entry: that many times the way to my stop.',
      loss_limit_day:
        'When I have lost 2 % of my equity or 4R in one day, I open nothing new until the day is over.',
      loss_limit_week:
        'When I have lost 4 % of my equity in one week, I open nothing new until the week is over.',
      max_drawdown:
        'When my equity is 8 % below its peak of the last 60 days, I trade 3 times on paper first. From 4 % on my size limits are multiplied by 0.5.',
      loss_streak:
        'After 2 losses in a row within a day I pause for 15 min. After 3 losses in a row within a day I pause for 60 min. After 4 losses in a row within a day I pause until the day is over. After 6 losses in a row, one of which broke a rule, I trade 3 times on paper first.',
      max_trades: 'I open at most 6 trades in one day.',
      min_gap: 'After a loss I wait 5 min before the next.',
      session_window:
        'I open trades Monday to Friday from 09:45 to 15:30, by the clock of New York.',
      event_blackout:
        'From 5 min before events of high impact until 5 min after them I open nothing new.',
      emotion_check:
        'When a feeling is at 7 of 10 or more or revenge at 5 of 10, I pause for 15 min.',
      journal_debt: 'Of my closed trades at most 2 wait for words longer than 4 h.',
    });
  });

  it('say the index saver’s start rules in plain words', () => {
    expect(sentences('indexdca')).toEqual({
      require_fields: 'Before I act I write down fund, amount and why I act.',
      instrument_policy: 'I act only in what is on a list of my own.',
      contribution_schedule:
        'I put in 500 EUR each month on day 1, give or take 5 days and up to 10 % more.',
      allocation_band:
        'Each of my funds has a target. What is off its target by 5 points or 25 % of its target, whichever is less, I do not push further away.',
      sale_cooloff:
        'Between the wish to sell and a sale lie 3 days, unless the reason is rebalance or withdrawal.',
      max_notional: 'One plan moves at most 10 % of my equity.',
      max_leverage: 'All my open positions together are at most 1× my equity, this plan included.',
      max_trades: 'I take at most 1 step off my schedule in one month.',
      emotion_check: 'When fear at 6 of 10 or FOMO at 6 of 10, I pause for 3 days.',
      emergency_fund:
        '“My emergency fund covers my months”: unless I can say yes, the plan is off.',
      journal_debt: 'The review of a quarter is written within 14 days of its end.',
    });
  });

  it('say lengths, distances, long pauses and trading days', () => {
    const swing = Object.values(sentences('swing')).join(' ');
    expect(swing).toContain('A text takes at least 15 characters to count.');
    expect(swing).toContain('My reason takes at least 40 characters.');
    expect(swing).toContain('I pause for 24 h.');
    expect(swing).toContain('From 2 trading days before earnings events until the open after them');
    expect(sentences('crypto').stop_policy).toContain('at most 8 % away from the entry');
  });

  it('say the kinds that no start rule is of', () => {
    expect(
      sentence('custom_compare', {
        name: 'Friday evening',
        all: [
          { fact: 'clock.weekday', op: 'eq', value: '5' },
          { fact: 'plan.setup', op: 'in', value: ['Breakout', 'Range'] },
        ],
        outcome: 'NO_GO',
      }),
    ).toBe('When the weekday is Friday and my setup is one of Breakout, Range, the plan is off.');
    expect(
      sentence('account_floor', { mode: 'static', trail_money: '2000', buffer_pct: '20' }),
    ).toBe(
      'With every stop hit I stay above a floor 2,000 EUR below my first balance, and 20 % of it is my buffer.',
    );
    expect(sentence('holding_policy', { overnight: false, max_hold_minutes: 240 })).toBe(
      'I hold at most 4 h. I hold nothing over night.',
    );
    expect(sentence('setup_policy', { checklist: ['a', 'b'], min_ticked: 1 })).toBe(
      'I tick at least 1 of my 2 checks.',
    );
  });

  it('show a kind that is newer than this version as such', () => {
    expect(ruleSentence({ kind: 'corr_limit', params: {} }).title).toBe('corr limit');
  });
});

/** Paths of everything in the params that has a value. */
function paths(value: unknown, path: string[] = []): string[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  const isLeaf = isList || typeof value !== 'object' || value === null;
  if (isLeaf || Object.keys(value).length === 0) return [path.join('/')];
  return Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]));
}

/** What says which of several forms a rule has, as a choice or a press; a review of a quarter waits for nothing but itself. */
const FORMS = [/^pause\/until$/, /^ladder\/\d+\/(?:until|outcome)$/, /^targets$/];
const isForm = (path: string, { of }: { of?: string }): boolean =>
  FORMS.some((form) => form.test(path)) || (path === 'max_open' && of === 'quarterly_review');

it.each(['crypto', 'shortterm', 'swing', 'indexdca'] as const)(
  'every param of every start rule of %s can be changed',
  (persona) => {
    const missing = startRulesOf(persona).flatMap((rule) => {
      const inputs = ruleSentence(rule, words).inputs.map((input) => input.path.join('/'));
      return paths(rule.params)
        .filter((path) => !isForm(path, rule.params) && !inputs.includes(path))
        .map((path) => `${rule.id}: ${path}`);
    });
    expect(missing).toEqual([]);
  },
);
