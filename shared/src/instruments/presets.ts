import type { Instrument } from '../generated/types.ts';
import { PRESET_ROWS, type PresetRow } from './preset-rows.ts';

const NO_FEE = { model: 'none', entry: '0', exit: '0' } as const;

const presetOf = (kind: Instrument['class'], row: PresetRow): Instrument => {
  const [symbol, name, quote, tick, pointValue, lot, sector, underlying, tags] = row;
  return {
    id: symbol,
    symbol,
    name,
    class: kind,
    quote,
    tick,
    pointValue,
    lotStep: lot,
    minLot: lot,
    fee: NO_FEE,
    groups: { sector, underlying, tags: [...tags] },
    createdAt: '2026-01-01T00:00:00.000Z',
  };
};

/** Instruments that need no one to type them; their id is their symbol. Fees are the trader's own. */
export const INSTRUMENT_PRESETS: readonly Instrument[] = Object.entries(PRESET_ROWS).flatMap(
  ([kind, rows]) => rows.map((row) => presetOf(kind as Instrument['class'], row)),
);

const BY_ID = new Map(INSTRUMENT_PRESETS.map((preset) => [preset.id, preset]));

export const presetInstrument = (id: string): Instrument | undefined => BY_ID.get(id);

/** A futures contract code is its root, a month letter and one or two digits of the year. */
const CONTRACT_CODE = /^([A-Z0-9]{1,4})[FGHJKMNQUVXZ][0-9]{1,2}$/;

/** The preset that a broker's contract code or symbol names: MESM6 is MES. */
export function instrumentOfCode(code: string): Instrument | undefined {
  const symbol = code.trim().toUpperCase();
  const exact = BY_ID.get(symbol);
  if (exact) return exact;
  const root = BY_ID.get(CONTRACT_CODE.exec(symbol)?.[1] ?? '');
  return root?.class === 'future' ? root : undefined;
}
