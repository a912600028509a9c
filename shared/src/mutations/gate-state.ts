import type { EntityReader } from '../entities/index.ts';
import {
  type FactIndex,
  type FactRows,
  factsFrom,
  lastOfChain,
  type PlanInHand,
  scoresSince,
} from '../facts/index.ts';
import { compileRules } from '../gate/index.ts';
import type { Account, Facts, InstrumentSpec, Rule } from '../generated/types.ts';
import { resolveInstrument, specOf } from '../instruments/index.ts';
import { formatInstant, type Instant, mainZoneAt } from '../time/index.ts';
import { activeRules } from './active-rules.ts';
import { loadHistory } from './gate-history.ts';
import { loadFactRows } from './gate-rows.ts';

/** Everything that a decision needs of a person's rows. */
export interface GateState {
  readonly account: Account;
  readonly rulesetId: string;
  readonly rules: readonly Rule[];
  readonly sources: FactRows;
  readonly index: FactIndex;
}

export interface GateStateRequest {
  readonly userId: string;
  readonly accountId: string;
  /** What is decided; null where the rows alone are asked for. */
  readonly plan: PlanInHand | null;
  readonly at: Instant;
  readonly lastSyncAt: string | null;
}

/**
 * @param index of all trades, posts and days that are there, where one is kept; else they are read
 * @returns which of account or ruleset is not there, or the state
 */
export async function loadGateState(
  reader: EntityReader,
  request: GateStateRequest,
  index?: FactIndex,
): Promise<GateState | 'unknown_account' | 'no_ruleset'> {
  const account = await reader.get('account', request.accountId);
  if (account === undefined) return 'unknown_account';
  const [active, snapshots, flows, rates] = await Promise.all([
    activeRules(reader, account.persona, formatInstant(request.at)),
    reader.list('account_snapshot'),
    reader.list('cash_flow'),
    reader.list('exchange_rate'),
  ]);
  if (active === undefined) return 'no_ruleset';
  const own = snapshots.filter((snapshot) => snapshot.accountId === account.id);
  const [known, person, rows, instrument] = await Promise.all([
    index ?? loadHistory(reader, { account, snapshots: own, rules: active.rules }, request.at),
    reader.get('person', request.userId),
    loadFactRows(reader, account, request.plan, request.at),
    request.plan === null ? undefined : resolveInstrument(reader, request.plan.instrumentId),
  ]);
  const mainZone = person ? mainZoneAt(person, formatInstant(request.at)) : account.day.tz;
  const [specs, scores] = await Promise.all([
    openSpecs(reader, known, formatInstant(request.at)),
    knownScores(reader, scoresSince(known, { mainZone, account }, request.at)),
  ]);
  return {
    account,
    rulesetId: active.rulesetId,
    rules: active.rules,
    index: known,
    sources: {
      ...rows,
      scores,
      mainZone,
      startedAt: person?.createdAt ?? null,
      account,
      snapshots,
      flows,
      rates,
      instrument: instrument ? specOf(instrument) : null,
      instrumentOf: (id) => specs.get(id),
      plan: request.plan,
      historyComplete: true,
      lastSyncAt: request.lastSyncAt,
    },
  };
}

const knownScores = async (reader: EntityReader, since: string | null) =>
  since === null ? [] : reader.list('trade_score', { since: { field: 'closedAt', value: since } });

async function openSpecs(
  reader: EntityReader,
  index: FactIndex,
  at: string,
): Promise<Map<string, InstrumentSpec>> {
  const ids = new Set(index.openAt(at).map(({ trade }) => trade.instrumentId));
  const specs = new Map<string, InstrumentSpec>();
  for (const id of ids) {
    const instrument = await resolveInstrument(reader, id);
    if (instrument) specs.set(id, specOf(instrument));
  }
  return specs;
}

/** The facts of a state at an instant, for the windows and lookbacks of its rules. */
export function factsOf(state: GateState, at: Instant): Facts {
  const compiled = compileRules(state.rules);
  const needs = {
    windows: compiled.flatMap((rule) => rule.windows),
    lookbacks: compiled.flatMap((rule) => rule.lookbacks),
  };
  return factsFrom(state.index, state.sources, needs, at);
}

/** Which revision of its chain the plan in hand is, from 1. */
export function revisionOf({ account, sources }: GateState, at: Instant): number {
  if (sources.plan === null) return 1;
  const key = { ...sources.plan, accountId: account.id };
  return (lastOfChain(sources.intents, key, formatInstant(at))?.revision ?? 0) + 1;
}
