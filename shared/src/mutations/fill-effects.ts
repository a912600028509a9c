import { toText } from '../decimal/index.ts';
import { type Change, del, type EntityReader, put } from '../entities/index.ts';
import type { DomainEvent } from '../events/index.ts';
import { costAtStop, costOf } from '../gate/cost.ts';
import { parsePlan } from '../gate/validate.ts';
import type { Fill, Instrument, Intent, StopMove, Trade } from '../generated/types.ts';
import { resolveInstrument, specOf } from '../instruments/index.ts';
import { type PlannedRisk, refold, refoldFrom } from '../trades/index.ts';
import { gateIntent } from './submit-intent.ts';

/** What must be read to fold new fills of one account, instrument and mode into trades. */
export interface FillState {
  readonly instrument: Instrument;
  readonly fills: readonly Fill[];
  readonly trades: readonly Trade[];
  readonly intents: readonly Intent[];
  readonly stopMoves: readonly StopMove[];
  /** The instant from which fills are folded anew. */
  readonly from: string;
}

export async function loadFillState(
  reader: EntityReader,
  accountId: string,
  instrumentId: string,
  mode: Fill['mode'],
  earliest: string,
): Promise<FillState | undefined> {
  const instrument = await resolveInstrument(reader, instrumentId);
  if (instrument === undefined) return undefined;
  const where = { accountId, instrumentId, mode };
  const from = await foldingStart(reader, where, earliest);
  // By their last fills, for which there is an index: what opened since then ends since then.
  const [fills, touched, stopMoves] = await Promise.all([
    reader.list('fill', { where, since: { field: 'filledAt', value: from } }),
    reader.list('trade', { where, since: { field: 'lastFillAt', value: from } }),
    reader.list('stop_move', { where, since: { field: 'at', value: from } }),
  ]);
  const trades = touched.filter((trade) => trade.openedAt >= from);
  const intents: Intent[] = [];
  for (const id of new Set(fills.map((fill) => fill.intentId))) {
    const intent = id === null ? undefined : await reader.get('intent', id);
    if (intent) intents.push(intent);
  }
  return { instrument, fills, trades, intents, stopMoves, from };
}

/** Steps back until no older trade shares a fill with what is folded. */
async function foldingStart(
  reader: EntityReader,
  where: Pick<Trade, 'accountId' | 'instrumentId' | 'mode'>,
  earliest: string,
): Promise<string> {
  const [open, later] = await Promise.all([
    reader.list('trade', { where: { ...where, status: 'open' } }),
    reader.list('trade', { where, since: { field: 'lastFillAt', value: earliest } }),
  ]);
  const start = refoldFrom([...open, ...later], earliest);
  return start === earliest ? start : foldingStart(reader, where, start);
}

/** 1R: the money that was said to be lost at the initial stop, with modelled fees. */
function plannedRisk(intent: Intent, instrument: Instrument): PlannedRisk {
  const { stop, setup } = intent.plan;
  const plan = parsePlan(gateIntent({ ...intent, intentId: intent.id }, intent.persona));
  if (!plan.ok || !plan.value.entry || !plan.value.stop || !plan.value.size) {
    return { intentId: intent.id, risk: null, stop, setup };
  }
  const cost = costAtStop(plan.value.entry, plan.value.stop, specOf(instrument), {
    rate: '1',
    operation: 'multiply',
  });
  return { intentId: intent.id, risk: toText(costOf(cost, plan.value.size)), stop, setup };
}

export interface FillEffects {
  readonly changes: readonly Change[];
  readonly events: readonly DomainEvent[];
  /** The trades that were folded again, as they were and as they are. */
  readonly before: readonly Trade[];
  readonly after: readonly Trade[];
}

/**
 * Rows and events of fills that are new or other than they were: the fills, the trades that they make
 * or change, the intents that they answer, and one event that names the trades which this closes.
 * @param added in place of those of the same ids
 * @param answered intents as the fills leave them
 */
export function fillEffects(
  state: FillState,
  added: readonly Fill[],
  answered: readonly Intent[],
): FillEffects {
  const written = [
    ...added.map((fill) => put('fill', fill)),
    ...answered.map((intent) => put('intent', intent)),
  ];
  const first = added[0];
  if (first === undefined || !holdsAllParts(state)) {
    return { changes: written, events: [], before: [], after: [] };
  }
  const folded = refold(standing(state.fills, added), state.trades, {
    pointValue: state.instrument.pointValue,
    plans: plansOf(state, answered),
    stopMoves: state.stopMoves,
  });
  const { put: after, del: gone, moves } = folded;
  return {
    changes: [
      ...written,
      ...after.map((trade) => put('trade', trade)),
      ...gone.map((id) => del('trade', id)),
      ...moves.map((move) => put('stop_move', move)),
    ],
    events: closingEvents(state, after, first.accountId),
    before: state.trades,
    after,
  };
}

/** The fills that count: the newest form of each, none that was deleted. */
function standing(fills: readonly Fill[], added: readonly Fill[]): Fill[] {
  const byId = new Map([...fills, ...added].map((fill) => [fill.id, fill] as const));
  return [...byId.values()].filter(({ deletedAt }) => deletedAt === null);
}

/** A device may hold a trade whose parts it holds no more: then the server alone can fold it again. */
function holdsAllParts({ fills, stopMoves, trades }: FillState): boolean {
  const held = new Set([...fills, ...stopMoves].map(({ id }) => id));
  return trades.every(
    ({ legs, stops }) =>
      legs.every(({ fillId }) => held.has(fillId)) && stops.every(({ moveId }) => held.has(moveId)),
  );
}

const plansOf = ({ intents, instrument }: FillState, answered: readonly Intent[]) =>
  new Map(
    [...intents, ...answered].map(
      (intent) => [intent.id, plannedRisk(intent, instrument)] as const,
    ),
  );

/** What came of the trades that were folded: which closed with a result that is new, which did not. */
function closingEvents(
  { trades }: FillState,
  folded: readonly Trade[],
  accountId: string,
): DomainEvent[] {
  const wasClosed = new Map(
    trades.filter((trade) => trade.status === 'closed').map((t) => [t.id, t.netPnl]),
  );
  const isClosing = ({ id, status, netPnl }: Trade) =>
    status === 'closed' && wasClosed.get(id) !== netPnl;
  const event = (type: 'trade.changed' | 'trade.closed', of: readonly Trade[]): DomainEvent[] =>
    of.length === 0 ? [] : [{ type, data: { tradeIds: of.map(({ id }) => id), accountId } }];
  return [
    ...event(
      'trade.changed',
      folded.filter((trade) => !isClosing(trade)),
    ),
    ...event('trade.closed', folded.filter(isClosing)),
  ];
}
