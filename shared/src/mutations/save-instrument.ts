import { decimal, equals, lessThan } from '../decimal/index.ts';
import { put } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import type { Instrument, SaveInstrumentArgs } from '../generated/types.ts';
import { INSTRUMENT_PRESETS, presetInstrument } from '../instruments/index.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { isTraded } from './instrument-use.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly existing: Instrument | undefined;
  readonly namesakes: readonly Instrument[];
  readonly isTraded: boolean;
}

type Counted = Pick<Instrument, 'class' | 'quote' | 'pointValue'>;

const isCountedAlike = (a: Counted, b: Counted): boolean =>
  a.class === b.class &&
  a.quote === b.quote &&
  equals(decimal(a.pointValue), decimal(b.pointValue));

const symbolKey = (symbol: string): string => symbol.trim().toUpperCase();

/** What the figures of an own instrument have to be counted in; undefined where that is open. */
function standing(id: string, { existing, isTraded }: State): Counted | undefined {
  return presetInstrument(id) ?? (isTraded ? existing : undefined);
}

function refusalOf(args: SaveInstrumentArgs, state: State): Refusal | undefined {
  const counted = standing(args.instrumentId, state);
  if (counted !== undefined && !isCountedAlike(counted, args)) {
    return refusal(
      'instrument_fixed',
      `expected the class, currency and point value \`${counted.class}\`, \`${counted.quote}\`, \`${counted.pointValue}\` that results are counted in, found \`${args.class}\`, \`${args.quote}\`, \`${args.pointValue}\``,
      'pointValue',
    );
  }
  if (lessThan(decimal(args.minLot), decimal(args.lotStep))) {
    return refusal(
      'invalid_args',
      `expected a smallest lot of at least the step \`${args.lotStep}\`, found \`${args.minLot}\``,
      'minLot',
    );
  }
  const namesake = state.namesakes.find(({ id }) => id !== args.instrumentId);
  if (namesake === undefined) return undefined;
  return refusal(
    'instrument_exists',
    `expected a symbol that no other instrument has, found \`${args.symbol}\``,
    'symbol',
  );
}

/**
 * Writes an instrument of one's own, or own figures of a preset. What results are counted in (class,
 * currency, point value) stands once there are fills: results of the past would silently change.
 */
export const saveInstrument: Mutation<'saveInstrument', State> = {
  name: 'saveInstrument',

  async load(reader, { instrumentId, symbol, ...args }) {
    const own = await reader.list('instrument');
    const existing = own.find(({ id }) => id === instrumentId);
    const isChanged = existing !== undefined && !isCountedAlike(existing, args);
    return {
      existing,
      namesakes: [...own, ...INSTRUMENT_PRESETS].filter(
        (one) => symbolKey(one.symbol) === symbolKey(symbol),
      ),
      isTraded: isChanged && (await isTraded(reader, instrumentId)),
    };
  },

  decide(state, args, context) {
    const refused = refusalOf(args, state);
    if (refused !== undefined) return err(refused);
    const { meta: _meta, instrumentId, ...instrument } = args;
    const createdAt = state.existing?.createdAt ?? formatInstant(context.eventTime);
    return ok({
      changes: [put('instrument', { ...instrument, id: instrumentId, createdAt })],
      events: [],
    });
  },
};
