import { INSTRUMENT_PRESETS, presetInstrument } from '@mast/shared/instruments';
import { MUTATION_VALIDATORS } from '@mast/shared/mutation-validators';
import type { Instrument } from '@mast/shared/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_INSTRUMENT,
  formOfInstrument,
  type InstrumentForm,
  readInstrument,
} from './instrument-form.ts';
import { specText } from './instrument-words.ts';

const rheinmetall: InstrumentForm = {
  ...EMPTY_INSTRUMENT,
  symbol: ' RHM ',
  name: 'Rheinmetall',
  quote: 'eur',
  tick: '0.5 €',
  feeModel: 'fixed',
  feeEntry: '1',
};

const META = {
  key: 'key',
  device: {
    id: 'device',
    bootId: 'boot',
    wall: '2026-06-11T14:00:00.000Z',
    monotonicMs: 1,
    offsetMs: 0,
    counter: 1,
  },
};

describe('an instrument as it is typed', () => {
  it('is read with its figures, and counted with itself where no underlying is said', () => {
    const read = readInstrument(rheinmetall, 'own');
    expect(read).toMatchObject({
      ok: true,
      value: {
        symbol: 'RHM',
        quote: 'EUR',
        tick: '0.5',
        fee: { model: 'fixed', entry: '1', exit: '0' },
        groups: { sector: null, underlying: 'RHM', tags: [] },
      },
    });
  });

  it.each([
    ['symbol', { symbol: ' ' }, 'Expected a symbol, found nothing.'],
    ['quote', { quote: '€' }, 'Expected a currency of three to five letters, found “€”.'],
    ['tick', { tick: '' }, 'Expected a number above zero, found nothing.'],
    ['tick', { tick: '0' }, 'Expected a number above zero, found “0”.'],
    ['pointValue', { pointValue: '-5' }, 'Expected a number above zero, found “-5”.'],
    ['lotStep', { lotStep: '1e9' }, 'Expected a number above zero, found “1e9”.'],
    ['feeExit', { feeExit: 'two' }, 'Expected a number, found “two”.'],
  ])('what is wrong is said at `%s`', (field, over, message) => {
    const read = readInstrument({ ...rheinmetall, ...over }, 'own');
    expect(read).toEqual({ ok: false, error: { [field]: message } });
  });

  it('whatever is typed, what is read is taken by the contract', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('9'.repeat(40), `0.${'0'.repeat(30)}1`, '1', '0,5'),
    );
    fc.assert(
      fc.property(text, text, text, text, text, (symbol, tick, pointValue, minLot, feeEntry) => {
        const form: InstrumentForm = {
          ...rheinmetall,
          symbol: symbol.slice(0, 32),
          tick,
          pointValue,
          minLot,
          feeEntry,
        };
        const read = readInstrument(form, 'own');
        if (read.ok)
          expect(MUTATION_VALIDATORS.saveInstrument({ ...read.value, meta: META })).toBe(true);
      }),
    );
  });
});

it('a known instrument in the form is read back as it is', () => {
  for (const preset of INSTRUMENT_PRESETS) {
    const { id, createdAt: _createdAt, ...rest } = preset;
    expect(readInstrument(formOfInstrument(preset), id)).toEqual({
      ok: true,
      value: { ...rest, instrumentId: id },
    });
  }
});

it('its figures are said in a line', () => {
  expect(specText(presetInstrument('MES') as Instrument)).toBe(
    'tick 0.25 · a point is 5 USD a contract · sizes in steps of 1\u00a0MES',
  );
  expect(specText(presetInstrument('BTC-EUR') as Instrument)).toBe(
    'tick 0.01 · EUR · sizes in steps of 0.001\u00a0BTC',
  );
});
