import { type Adherence, scoreTrade, TRADE_WEIGHTS, unscoredFrom } from '../adherence/index.ts';
import type { JournalDebtParams, TradeScore } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { isLateConflict } from './entries.ts';
import { overridesOf } from './safeguards.ts';
import { scoredTrade } from './scored-trade.ts';
import type { TradeFile } from './trade-file.ts';

const HOUR_MS = 3_600_000;
const SHARE_PLACES = 12;

/**
 * The score of a closed trade as a row; the same on the device and on the server. Before its post
 * entry the parts are there and the score is not. An index saver's trades have none: what they do is
 * scored action by action, by `indexScores`.
 * @param now by which a post entry may be overdue
 */
export function scoreRow(file: TradeFile, now: Instant): TradeScore | undefined {
  const { trade, persona, post } = file;
  if (trade.status !== 'closed' || persona === 'indexdca') return undefined;
  const adherence = scoreTrade(scoredTrade(file));
  const dueAt = unscoredFrom(parseInstant(trade.lastFillAt) as Instant, graceMs(file));
  const state = stateOf(post !== undefined, adherence, dueAt <= now);
  const isScored = state === 'scored';
  return {
    id: trade.id,
    accountId: trade.accountId,
    mode: trade.mode,
    persona,
    closedAt: trade.lastFillAt,
    state,
    dueAt: formatInstant(dueAt),
    score: isScored ? adherence.score : null,
    clean: isScored ? adherence.clean : null,
    parts: partsOf(adherence, TRADE_WEIGHTS[persona]),
    caps: [...adherence.caps],
    underOverride: overridesOf(file).length > 0,
    lateConflict: trade.legs.some(({ fillId, at }) => {
      const plan = file.plans.get(fillId);
      return plan !== undefined && isLateConflict(plan, at);
    }),
    createdAt: trade.createdAt,
  };
}

function stateOf(
  hasPost: boolean,
  { score }: Adherence<string>,
  isOverdue: boolean,
): TradeScore['state'] {
  if (hasPost) return score === null ? 'unscored' : 'scored';
  return isOverdue ? 'unscored' : 'awaiting_post';
}

export function partsOf<Name extends TradeScore['parts'][number]['name']>(
  { components, selfReported }: Adherence<Name>,
  weights: Readonly<Record<Name, number>>,
): TradeScore['parts'] {
  return (Object.keys(weights) as Name[]).map((name) => ({
    name,
    weight: weights[name],
    share: shareText(components[name]),
    selfReported: selfReported.includes(name),
  }));
}

/** The shortest decimal to 12 places. */
const shareText = (share: number | null): string | null =>
  share === null ? null : share.toFixed(SHARE_PLACES).replace(/\.?0+$/, '');

/** The longest grace that a rule gives a post entry. */
function graceMs({ rules }: TradeFile): number {
  const hours = rules
    .filter(({ kind }) => kind === 'journal_debt')
    .map(({ params }) => params as unknown as JournalDebtParams)
    .filter(({ of = 'trades' }) => of === 'trades')
    .map(({ grace_hours: grace }) => grace);
  return Math.max(0, ...hours) * HOUR_MS;
}
