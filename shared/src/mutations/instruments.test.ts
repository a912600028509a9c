import { beforeEach, describe, expect, it } from 'vitest';
import type { SaveInstrumentArgs } from '../generated/types.ts';
import { Trader } from './testing/trader.ts';

const own = (
  over: Partial<Omit<SaveInstrumentArgs, 'meta'>> = {},
): Omit<SaveInstrumentArgs, 'meta'> => ({
  instrumentId: 'own',
  symbol: 'RHM',
  name: 'Rheinmetall',
  class: 'share',
  quote: 'EUR',
  tick: '0.5',
  pointValue: '1',
  lotStep: '1',
  minLot: '1',
  fee: { model: 'fixed', entry: '1', exit: '1' },
  groups: { sector: 'defence', underlying: 'RHM', tags: [] },
  ...over,
});

const preset = (over: Partial<Omit<SaveInstrumentArgs, 'meta'>> = {}) =>
  own({
    instrumentId: 'MES',
    symbol: 'MES',
    name: 'Micro E-mini S&P 500',
    class: 'future',
    quote: 'USD',
    tick: '0.25',
    pointValue: '5',
    fee: { model: 'per_lot', entry: '0.62', exit: '0.62' },
    ...over,
  });

let trader: Trader;
beforeEach(async () => {
  trader = await new Trader().open([]);
});

describe('an instrument of one’s own', () => {
  it('is written, changed, and taken away while nothing names it', async () => {
    expect(await trader.write('saveInstrument', own())).toBeUndefined();
    expect(trader.row('instrument', 'own')).toMatchObject({
      id: 'own',
      symbol: 'RHM',
      tick: '0.5',
    });
    const { createdAt } = trader.row('instrument', 'own') ?? {};
    expect(
      await trader
        .after(5)
        .write('saveInstrument', own({ name: '\u202eשלום 🙂', pointValue: '10' })),
    ).toBeUndefined();
    expect(trader.row('instrument', 'own')).toMatchObject({ pointValue: '10', createdAt });
    expect(await trader.write('deleteInstrument', { instrumentId: 'own' })).toBeUndefined();
    expect(trader.all('instrument')).toEqual([]);
    expect(await trader.write('deleteInstrument', { instrumentId: 'own' })).toBeUndefined();
  });

  it.each([
    ['instrument_exists', own({ symbol: ' mes ' })],
    ['invalid_args', own({ minLot: '0.5' })],
  ])('is refused as `%s`', async (code, args) => {
    expect(await trader.write('saveInstrument', args)).toBe(code);
    expect(trader.all('instrument')).toEqual([]);
  });

  it('keeps what results are counted in once it was traded, and may change the rest', async () => {
    await trader.write('saveInstrument', own());
    trader.rows.set('trade/t', { id: 't', instrumentId: 'own' });
    for (const counted of [{ pointValue: '2' }, { quote: 'USD' }, { class: 'fund' as const }]) {
      expect(await trader.write('saveInstrument', own(counted))).toBe('instrument_fixed');
    }
    const cheaper = { fee: { model: 'none', entry: '0', exit: '0' }, pointValue: '1.0' } as const;
    expect(await trader.write('saveInstrument', own(cheaper))).toBeUndefined();
    expect(await trader.write('deleteInstrument', { instrumentId: 'own' })).toBe('instrument_used');
  });

  it.each([
    ['intent/i', { id: 'i', instrumentId: 'own' }],
    ['calendar_event/e', { id: 'e', instrumentId: 'own' }],
    ['account_snapshot/s', { id: 's', holdings: [{ instrumentId: 'own', value: '1' }] }],
  ])('stays while %s names it', async (key, row) => {
    await trader.write('saveInstrument', own());
    trader.rows.set(key, row);
    expect(await trader.write('deleteInstrument', { instrumentId: 'own' })).toBe('instrument_used');
  });
});

describe('own figures of a preset', () => {
  it('are fees and steps, and give way to the preset’s once they are taken away', async () => {
    expect(await trader.write('saveInstrument', preset())).toBeUndefined();
    trader.rows.set('trade/t', { id: 't', instrumentId: 'MES' });
    expect(await trader.write('deleteInstrument', { instrumentId: 'MES' })).toBeUndefined();
    expect(trader.all('instrument')).toEqual([]);
  });

  it('leave what it is counted in alone', async () => {
    expect(await trader.write('saveInstrument', preset({ pointValue: '50' }))).toBe(
      'instrument_fixed',
    );
  });
});
