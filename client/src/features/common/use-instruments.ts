import { INSTRUMENT_PRESETS } from '@mast/shared/instruments';
import type { Instrument } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { kept } from './kept.ts';

export interface InstrumentBook {
  /** Own instruments, then the presets that none of them replaces. */
  all: readonly Instrument[];
  get: (id: string | undefined) => Instrument | undefined;
  /** The symbol, or the id where the instrument is not known here. */
  symbol: (id: string) => string;
}

const bookOf = kept((own: readonly Instrument[]): InstrumentBook => {
  const byId = new Map(INSTRUMENT_PRESETS.map((preset) => [preset.id, preset]));
  for (const instrument of own) byId.set(instrument.id, instrument);
  const presets = INSTRUMENT_PRESETS.filter((preset) => byId.get(preset.id) === preset);
  return {
    all: [...own, ...presets],
    get: (id) => (id === undefined ? undefined : byId.get(id)),
    symbol: (id) => byId.get(id)?.symbol ?? id,
  };
});

export const useInstruments = (): InstrumentBook => bookOf(useRows('instrument'));
