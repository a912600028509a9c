import { type Change, type EntityReader, put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account, Fill, FillRevision, Intent } from '../generated/types.ts';
import { err, ok, type Result } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { type DayState, dayEffects, loadDayState } from './day-effects.ts';
import { type FillState, fillEffects, loadFillState } from './fill-effects.ts';
import type { Effects, MutationContext } from './mutation.ts';

export type FillValues = FillRevision['before'];

/** What must be read to let a recorded fill be another than it was. */
export interface FillChangeState {
  readonly fill: Fill | undefined;
  readonly isRecorded: boolean;
  readonly fold: FillState | undefined;
  readonly days: DayState | undefined;
  /** Plans that the fill answered or answers now, each with its other fills. */
  readonly plans: readonly { readonly intent: Intent; readonly others: readonly Fill[] }[];
  /** The plan that it is said to answer, where that is not known. */
  readonly strangerId: string | undefined;
}

export async function loadFillChange(
  reader: EntityReader,
  { fillId, revisionId }: { readonly fillId: string; readonly revisionId: string },
  next: { readonly filledAt: string; readonly intentId: string | null } | null,
): Promise<FillChangeState> {
  const [fill, revision] = await Promise.all([
    reader.get('fill', fillId),
    reader.get('fill_revision', revisionId),
  ]);
  const nothing = { fold: undefined, days: undefined, plans: [], strangerId: undefined };
  if (!fill) return { fill, isRecorded: revision !== undefined, ...nothing };
  const { accountId, instrumentId, mode } = fill;
  const earliest = next !== null && next.filledAt < fill.filledAt ? next.filledAt : fill.filledAt;
  const [account, fold, plans] = await Promise.all([
    reader.get('account', accountId),
    loadFillState(reader, accountId, instrumentId, mode, earliest),
    plansOf(reader, fill, next?.intentId ?? null),
  ]);
  const days = account && fold && (await loadDayState(reader, account as Account, mode, fold.from));
  const asked = next?.intentId ?? null;
  const isKnown = asked === null || plans.some(({ intent }) => intent.id === asked);
  return {
    fill,
    isRecorded: revision !== undefined,
    fold,
    days,
    plans,
    strangerId: isKnown ? undefined : asked,
  };
}

async function plansOf(reader: EntityReader, fill: Fill, next: string | null) {
  const plans: { intent: Intent; others: Fill[] }[] = [];
  for (const id of new Set([fill.intentId, next])) {
    const intent = id === null ? undefined : await reader.get('intent', id);
    if (!intent) continue;
    const answers = await reader.list('fill', { where: { intentId: intent.id } });
    plans.push({ intent, others: answers.filter((one) => one.id !== fill.id) });
  }
  return plans;
}

export interface FillChange {
  readonly kind: FillRevision['kind'];
  readonly revisionId: string;
  readonly deviceId: string;
  readonly fill: Fill;
  readonly next: Fill;
}

/** The fill as it is now, what it was on record, and trades, plans and days as they follow from it. */
export function fillChangeEffects(
  state: FillChangeState,
  { kind, revisionId, deviceId, fill, next }: FillChange,
  context: MutationContext,
): Result<Effects, ReturnType<typeof refusal>> {
  const { fold, days } = state;
  if (!fold || !days) {
    return err(
      refusal('unknown_instrument', `expected a known instrument, found \`${fill.instrumentId}\``),
    );
  }
  const answered = state.plans.flatMap(({ intent, others }) =>
    asAnswered(intent, [...others, next]),
  );
  const { changes, events, before, after } = fillEffects(fold, [next], answered);
  const revision: FillRevision = {
    id: revisionId,
    fillId: fill.id,
    accountId: fill.accountId,
    instrumentId: fill.instrumentId,
    mode: fill.mode,
    kind,
    before: valuesOf(fill),
    after: valuesOf(next),
    deviceId,
    at: formatInstant(context.eventTime),
    createdAt: formatInstant(context.now),
  };
  const changed: Change[] = [
    ...changes,
    ...dayEffects(days, before, after),
    put('fill_revision', revision),
  ];
  return ok({ changes: changed, events });
}

const valuesOf = ({ side, size, price, fee, fx, filledAt, intentId, stop }: Fill): FillValues => ({
  side,
  size,
  price,
  fee,
  fx,
  filledAt,
  intentId,
  stop,
});

/** A plan is filled at the first of its fills; without one it is again what its decision made it. */
function asAnswered(intent: Intent, fills: readonly Fill[]): Intent[] {
  const [first] = fills
    .filter((fill) => fill.deletedAt === null && fill.intentId === intent.id)
    .map(({ filledAt }) => filledAt)
    .sort();
  const next: Intent =
    first !== undefined
      ? { ...intent, status: 'filled', filledAt: first }
      : {
          ...intent,
          status: intent.gateResult === 'GO' ? 'decided' : 'blocked',
          filledAt: null,
        };
  const isSame = next.status === intent.status && next.filledAt === intent.filledAt;
  return isSame || intent.status === 'cancelled' ? [] : [next];
}
