import { decimal, multiply, toText } from '../decimal/index.ts';
import { type EntityReader, put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account, Fill, ImportFillsArgs, Mode } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { type DayState, dayEffects, loadDayState } from './day-effects.ts';
import { type FillState, fillEffects, loadFillState } from './fill-effects.ts';
import type { Effects, Mutation, MutationContext } from './mutation.ts';
import { tooEarly } from './typed-time.ts';

type ImportedFill = ImportFillsArgs['fills'][number];

interface Group {
  readonly instrumentId: string;
  readonly added: readonly ImportedFill[];
  readonly fold: FillState | undefined;
}

interface State {
  readonly account: Account | undefined;
  readonly known: ReadonlySet<string>;
  readonly groups: readonly Group[];
  /** Undefined where there is nothing to fold. */
  readonly days: DayState | undefined;
}

/** Takes in a broker file, whole or not at all. Fills that the account already holds are left out. */
export const importFills: Mutation<'importFills', State> = {
  name: 'importFills',

  async load(reader, args) {
    const account = await reader.get('account', args.accountId);
    const known = await reader.knownImportKeys(
      args.accountId,
      args.fills.map((fill) => fill.importKey),
    );
    const byInstrument = new Map<string, ImportedFill[]>();
    for (const fill of args.fills) {
      if (known.has(fill.importKey)) continue;
      const group = byInstrument.get(fill.instrumentId);
      if (group) group.push(fill);
      else byInstrument.set(fill.instrumentId, [fill]);
    }
    const groups: Group[] = [];
    for (const [instrumentId, added] of byInstrument) {
      const earliest = added.reduce(
        (min, fill) => (fill.filledAt < min ? fill.filledAt : min),
        '9',
      );
      const fold = await loadFillState(
        reader,
        args.accountId,
        instrumentId,
        modeOf(account),
        earliest,
      );
      groups.push({ instrumentId, added, fold });
    }
    return { account, known, groups, days: await daysOf(reader, account, groups) };
  },

  decide({ account, known, groups, days }, args, context) {
    if (!account) {
      return err(
        refusal(
          'unknown_account',
          `expected an account of this person, found \`${args.accountId}\``,
          'accountId',
        ),
      );
    }
    const early = args.fills.flatMap(({ filledAt }) => tooEarly(filledAt, 'fills') ?? [])[0];
    if (early) return err(early);
    const stranger = groups.find((group) => group.fold === undefined);
    if (stranger) {
      return err(
        refusal(
          'unknown_instrument',
          `expected a known instrument, found \`${stranger.instrumentId}\``,
          'fills',
        ),
      );
    }
    const rates = new Map(args.rates.map(({ from, rate }) => [from, rate]));
    rates.set(account.currency, '1');
    const rateOf = ({ fold }: Group) => rates.get(fold?.instrument.quote ?? '');
    const foreign = groups.find((group) => rateOf(group) === undefined);
    if (foreign) {
      return err(
        refusal(
          'no_rate',
          `expected a rate from \`${foreign.fold?.instrument.quote}\`, the currency of \`${foreign.instrumentId}\`, to \`${account.currency}\`, found none`,
          'rates',
        ),
      );
    }
    const createdAt = formatInstant(context.now);
    const parts = groups.map((group) =>
      fillEffects(
        group.fold as FillState,
        group.added.map((fill) => fillOf(fill, account, args, rateOf(group) as string, context)),
        [],
      ),
    );
    const duplicates = args.fills.filter((fill) => known.has(fill.importKey)).length;
    const effects: Effects = {
      changes: [
        put('import', {
          id: args.importId,
          accountId: args.accountId,
          format: args.format,
          fileName: args.fileName,
          fileHash: args.fileHash,
          zone: args.zone,
          added: args.fills.length - duplicates,
          duplicates,
          skipped: args.skipped,
          createdAt,
        }),
        ...parts.flatMap((part) => part.changes),
        ...(days
          ? dayEffects(
              days,
              parts.flatMap((part) => part.before),
              parts.flatMap((part) => part.after),
            )
          : []),
      ],
      events: parts.flatMap((part) => part.events),
    };
    return ok(effects);
  },
};

const modeOf = (account: Account | undefined): Mode =>
  account?.kind === 'paper' ? 'paper' : 'live';

async function daysOf(
  reader: EntityReader,
  account: Account | undefined,
  groups: readonly Group[],
): Promise<DayState | undefined> {
  const [earliest] = groups.flatMap(({ fold }) => fold?.from ?? []).sort();
  return account && earliest !== undefined
    ? loadDayState(reader, account, modeOf(account), earliest)
    : undefined;
}

const fillOf = (
  fill: ImportedFill,
  account: Account,
  args: ImportFillsArgs,
  fx: string,
  { eventTime, now }: MutationContext,
): Fill => ({
  ...fill,
  // A broker states fees in the currency that it quotes in.
  fee: fill.fee === null ? null : toText(multiply(decimal(fill.fee), decimal(fx))),
  accountId: account.id,
  mode: modeOf(account),
  fx,
  intentId: null,
  stop: null,
  source: 'import',
  importId: args.importId,
  deletedAt: null,
  deviceId: args.meta.device.id,
  recordedAt: formatInstant(eventTime),
  createdAt: formatInstant(now),
});
