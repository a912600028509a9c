import { presetInstrument } from '@mast/shared/instruments';
import type { StopMove, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { isWider, stopFigures } from './stop-figures.ts';
import { readStop, startOf, startOfCorrection } from './stop-form.ts';

const trade = {
  id: 't',
  side: 'long',
  openedAt: '2026-11-24T09:00:00.000Z',
  closedAt: null,
  averageEntry: '7300',
  openSize: '2',
  plannedRisk: '100',
  stop: '7290',
  stops: [],
} as unknown as Trade;
const nowMs = Date.parse('2026-11-24T10:02:00.000Z');
const subject = { trade, replaces: undefined, zone: 'Europe/Berlin', nowMs };
const typed = (price: string) => ({ ...startOf(trade), price });

describe('a stop that I type', () => {
  it('stands from now on, with a comma or a point', () => {
    expect(readStop(typed('7295,25'), subject, 'm', false)).toEqual({
      ok: true,
      value: {
        moveId: 'm',
        tradeId: 't',
        price: '7295.25',
        atBroker: false,
        at: '2026-11-24T10:02:00.000Z',
        replaces: null,
      },
    });
  });

  it.each(['', '-1', '0', 'abc', '🙂'])('%j is no price', (price) => {
    expect(readStop(typed(price), subject, 'm', false)).toMatchObject({
      error: { price: expect.stringContaining('Expected a price above zero') },
    });
  });

  it('that was removed needs no price', () => {
    expect(readStop(typed(''), subject, 'm', true)).toMatchObject({
      value: { price: null, atBroker: null },
    });
  });

  it('lies neither before the position nor in the future', () => {
    const at = (time: string) =>
      readStop({ ...typed('7295'), at: { date: '2026-11-24', time } }, subject, 'm', false);
    expect(at('09:59')).toMatchObject({ error: { at: expect.stringContaining('opened') } });
    expect(at('11:30')).toMatchObject({ error: { at: expect.stringContaining('passed') } });
    expect(at('10:30')).toMatchObject({ value: { at: '2026-11-24T09:30:00.000Z' } });
  });

  it('that corrects another keeps its instant to the second, unless another minute is chosen', () => {
    const replaces = {
      id: 'old',
      at: '2026-11-24T09:30:17.123Z',
      price: '729',
      atBroker: true,
    } as StopMove;
    const form = { ...startOfCorrection(replaces, subject.zone), price: '7295' };
    expect(readStop(form, { ...subject, replaces }, 'm', false)).toMatchObject({
      value: { at: replaces.at, atBroker: true, replaces: 'old' },
    });
  });
});

describe('what a stop means', () => {
  const of = (stop: string, over: Partial<Trade> = {}) =>
    stopFigures({ ...trade, ...over }, stop, presetInstrument('MES'), 'USD');

  it('in percent of the entry, in money and in R', () => {
    expect(of('7295')).toEqual({ distancePct: '-0.07', risk: '50', riskR: '0.5', side: 'losing' });
    expect(of('7310')).toMatchObject({ risk: '-100', riskR: '-1', side: 'gaining' });
    expect(of('7300')).toMatchObject({ side: 'even' });
    expect(of('7305', { side: 'short' })).toMatchObject({ risk: '50', side: 'losing' });
  });

  it('has no money in another currency and no R without a planned risk', () => {
    expect(stopFigures(trade, '7295', presetInstrument('MES'), 'EUR').risk).toBeUndefined();
    expect(of('7295', { plannedRisk: null }).riskR).toBeUndefined();
  });

  it('is wider than what stands only on the losing side of it', () => {
    expect(isWider('long', '7290', '7280')).toBe(true);
    expect(isWider('long', '7290', '7295')).toBe(false);
    expect(isWider('short', '7310', '7320')).toBe(true);
    expect(isWider('long', null, '7280')).toBe(false);
  });
});
