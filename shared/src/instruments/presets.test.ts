import { describe, expect, it } from 'vitest';
import { validateInstrumentSpec } from '../generated/validators-gate.js';
import { INSTRUMENT_PRESETS, instrumentOfCode, presetInstrument } from './presets.ts';
import { specOf } from './resolve.ts';

describe('presets', () => {
  it('are each of the contract’s form and in a group of every kind but tags', () => {
    const invalid = INSTRUMENT_PRESETS.filter(
      (preset) =>
        !validateInstrumentSpec(specOf(preset)) ||
        !preset.groups?.sector ||
        !preset.groups.underlying,
    );
    expect(invalid.map((preset) => preset.id)).toEqual([]);
  });

  it('bear one name each', () => {
    expect(new Set(INSTRUMENT_PRESETS.map((preset) => preset.id)).size).toBe(
      INSTRUMENT_PRESETS.length,
    );
  });

  it('of one market in two sizes share their groups', () => {
    for (const [micro, full] of [
      ['MES', 'ES'],
      ['MGC', 'GC'],
      ['EUNL', 'IWDA'],
    ]) {
      const groups = presetInstrument(micro as string)?.groups;
      expect(presetInstrument(full as string)?.groups).toEqual(groups);
    }
  });

  it('count a currency pair with its base', () => {
    expect(presetInstrument('EUR-USD')?.groups?.underlying).toBe('EUR');
  });
});

describe('a broker’s code', () => {
  it('names the future of its root', () => {
    expect(instrumentOfCode('mesm6')?.id).toBe('MES');
    expect(instrumentOfCode('MNQZ25')?.id).toBe('MNQ');
  });

  it('is no contract of a fund or share', () => {
    expect(instrumentOfCode('VTH6')).toBeUndefined();
    expect(instrumentOfCode('VT')?.id).toBe('VT');
  });
});

it('the spec of an instrument without groups names none', () => {
  const own = { ...(presetInstrument('MES') as never as object), groups: null } as never;
  expect(specOf(own)).not.toHaveProperty('groups');
});
