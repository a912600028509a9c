import { describe, expect, it } from 'vitest';
import { findingText } from '../index.ts';
import {
  type Asked,
  decided,
  facts,
  intent,
  overrideOf,
  type Paper,
  paperTrade,
  rule,
} from '../testing/cases.ts';

const START = '2026-06-11T10:00:00.000Z';
const period = (need: number, startedAt = START) => ({
  id: `q-${startedAt}-${need}`,
  startedAt,
  need,
  trigger: 'loss_streak',
});
const trades = (count: number, openedAt = START, over: Partial<Paper> = {}) =>
  Array.from({ length: count }, (_none, i) => paperTrade(openedAt, { tradeId: `p${i}`, ...over }));
const asked = (quarantines: ReturnType<typeof period>[], paper: Paper[] = [], rest = {}) => ({
  intent: intent({ amount: '10' }, rest),
  facts: facts({ quarantines, paper }),
});
const finding = (held: Asked) =>
  decided([], held).findings.find((one) => one.rule === 'sys_quarantine');

describe('sys_quarantine', () => {
  it('keeps real money closed until the paper trades of a period are done', () => {
    expect(decided([], asked([period(3)], trades(2)))).toMatchObject({
      outcome: 'SIMULATE',
      headline: 'sys_quarantine',
      simulate: { need: 3, done: 2 },
      wait: null,
    });
    expect(finding(asked([period(3)], trades(2)))).toMatchObject({
      observed: '2',
      limit: '3',
      unit: 'paper trades',
      margin: '1.5',
      tasks: ['paper_trade'],
    });
    expect(decided([], asked([period(3)], trades(3))).outcome).toBe('GO');
    expect(decided([], asked([])).outcome).toBe('GO');
  });

  it('begins with its start and not before', () => {
    expect(decided([], asked([period(1, '2026-06-11T14:00:00.000Z')])).outcome).toBe('SIMULATE');
    expect(decided([], asked([period(1, '2026-06-11T14:00:00.001Z')])).outcome).toBe('GO');
  });

  it.each([
    ['begun before it', trades(1, '2026-06-11T09:59:59.999Z')],
    ['without a post entry', trades(1, START, { post: false })],
    ['that did not keep to plan', trades(1, START, { adherence: 79 })],
    ['closed after the instant', trades(1, START, { closedAt: '2026-06-11T14:00:00.001Z' })],
  ])('counts no paper trade %s', (_name, paper) => {
    expect(decided([], asked([period(1)], paper)).simulate).toEqual({ need: 1, done: 0 });
  });

  it('of several periods the one with the most to go leads', () => {
    const early = period(4, '2026-06-11T08:00:00.000Z');
    const late = period(3, '2026-06-11T12:00:00.000Z');
    const paper = trades(3, '2026-06-11T09:00:00.000Z');
    for (const list of [
      [early, late],
      [late, early],
    ]) {
      expect(decided([], asked(list, paper)).simulate).toEqual({ need: 3, done: 0 });
    }
    // Both have one to go; the longer period is the one that is shown.
    const equal = [period(1, '2026-06-11T12:00:00.000Z'), early];
    expect(decided([], asked(equal, paper)).simulate).toEqual({ need: 4, done: 3 });
  });

  it('asks for half after thirty days, rounded up', () => {
    const old = asked([period(3, '2026-05-12T14:00:00.000Z')]);
    expect(decided([], old).simulate).toEqual({ need: 2, done: 0 });
    const younger = asked([period(3, '2026-05-12T14:00:00.001Z')]);
    expect(decided([], younger).simulate).toEqual({ need: 3, done: 0 });
  });

  it('stops neither paper nor an index plan', () => {
    for (const rest of [{ mode: 'paper' as const }, { persona: 'indexdca' as const }]) {
      const held = asked([period(3)], [], rest);
      expect(decided([], held).outcome).toBe('GO');
      expect(finding(held)?.status).toBe('not_applicable');
    }
  });

  it('says how far the period is', () => {
    const one = finding(asked([period(3)], trades(1)));
    expect(one && findingText(one)).toBe('I am 1 of 3 paper trades into my paper period.');
  });

  it('has no share of its limit while none is done', () => {
    expect(finding(asked([period(3)]))).toMatchObject({ observed: '0', margin: null });
  });

  it('is never overridden', () => {
    const held = asked([period(3)]);
    expect(decided([], held).outcome).toBe('SIMULATE');
    expect(overrideOf(rule('sys_quarantine', {}), asked([period(3)]))).toEqual({ allowed: false });
  });
});
