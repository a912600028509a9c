import type { EntityReader } from '../entities/index.ts';
import type { Instrument, InstrumentSpec } from '../generated/types.ts';
import { presetInstrument } from './presets.ts';

/** The person's own instrument of that id, else the preset. */
export const resolveInstrument = async (
  reader: EntityReader,
  id: string,
): Promise<Instrument | undefined> => (await reader.get('instrument', id)) ?? presetInstrument(id);

/** What sizing needs of an instrument, without its name and dates. */
export function specOf(instrument: Instrument): InstrumentSpec {
  const { name: _name, createdAt: _createdAt, groups, ...spec } = instrument;
  return groups ? { ...spec, groups } : spec;
}
