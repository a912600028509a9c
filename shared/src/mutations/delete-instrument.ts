import { del } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Instrument } from '../generated/types.ts';
import { presetInstrument } from '../instruments/index.ts';
import { err, ok } from '../result/index.ts';
import { isNamed } from './instrument-use.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly instrument: Instrument | undefined;
  readonly isNamed: boolean;
}

/** Takes away an own instrument that nothing names; a preset has its own figures again. */
export const deleteInstrument: Mutation<'deleteInstrument', State> = {
  name: 'deleteInstrument',

  async load(reader, { instrumentId }) {
    const isPreset = presetInstrument(instrumentId) !== undefined;
    return {
      instrument: await reader.get('instrument', instrumentId),
      isNamed: !isPreset && (await isNamed(reader, instrumentId)),
    };
  },

  decide({ instrument, isNamed: isUsed }, { instrumentId }) {
    if (instrument === undefined) return ok({ changes: [], events: [] });
    if (!isUsed) return ok({ changes: [del('instrument', instrumentId)], events: [] });
    const message = `expected an instrument that no plan or trade names, found \`${instrument.symbol}\``;
    return err(refusal('instrument_used', message, 'instrumentId'));
  },
};
