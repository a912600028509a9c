import type { EntityReader } from '../entities/index.ts';
import { buildFacts, type FactSources } from '../facts/index.ts';
import { compileRules } from '../gate/index.ts';
import type { Account, Facts, InstrumentSpec, Rule } from '../generated/types.ts';
import { resolveInstrument, specOf } from '../instruments/index.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { activeRules } from './active-rules.ts';

/** Rows older than this before a decision are looked at by no window of the kinds. */
const HORIZON_MS = 400 * 24 * 60 * 60_000;

/** Everything that a decision needs of a person's rows. */
export interface GateState {
  readonly account: Account;
  readonly rulesetId: string;
  readonly rules: readonly Rule[];
  readonly sources: FactSources;
}

export interface GateStateRequest {
  readonly userId: string;
  readonly accountId: string;
  readonly instrumentId: string;
  readonly chainId: string | null;
  readonly at: Instant;
  readonly lastSyncAt: string | null;
}

/** @returns which of account or ruleset is not there, or the state */
export async function loadGateState(
  reader: EntityReader,
  request: GateStateRequest,
): Promise<GateState | 'unknown_account' | 'no_ruleset'> {
  const at = formatInstant(request.at);
  const horizon = formatInstant(request.at - HORIZON_MS);
  const account = await reader.get('account', request.accountId);
  if (account === undefined) return 'unknown_account';
  const active = await activeRules(reader, account.persona, at);
  if (active === undefined) return 'no_ruleset';
  const [person, snapshots, trades, intents, posts, cooldowns, instrument] = await Promise.all([
    reader.get('person', request.userId),
    reader.list('account_snapshot', { where: { accountId: account.id } }),
    reader.list('trade', { since: { field: 'lastFillAt', value: horizon } }),
    reader.list('intent', {
      where: { accountId: account.id, status: 'decided' },
      since: { field: 'expiresAt', value: at },
    }),
    reader.list('journal_entry', {
      where: { kind: 'post' },
      since: { field: 'at', value: horizon },
    }),
    reader.list('cooldown', { since: { field: 'endsAt', value: horizon } }),
    resolveInstrument(reader, request.instrumentId),
  ]);
  const specs = await specsOf(
    reader,
    trades.filter((t) => t.status === 'open').map((t) => t.instrumentId),
  );
  return {
    account,
    rulesetId: active.rulesetId,
    rules: active.rules,
    sources: {
      mainZone: person?.mainZone ?? account.day.tz,
      account,
      snapshots: snapshots.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
      instrument: instrument ? specOf(instrument) : null,
      instrumentOf: (id) => specs.get(id),
      trades,
      intents,
      posts,
      cooldowns,
      chainId: request.chainId,
      historyComplete: true,
      lastSyncAt: request.lastSyncAt,
    },
  };
}

async function specsOf(
  reader: EntityReader,
  ids: readonly string[],
): Promise<Map<string, InstrumentSpec>> {
  const specs = new Map<string, InstrumentSpec>();
  for (const id of new Set(ids)) {
    const instrument = await resolveInstrument(reader, id);
    if (instrument) specs.set(id, specOf(instrument));
  }
  return specs;
}

export function factsOf(state: GateState, at: Instant): Facts {
  const windows = compileRules(state.rules).flatMap((rule) => [...rule.windows]);
  return buildFacts(state.sources, windows, at);
}
