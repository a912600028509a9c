import { INDEX_WEIGHTS, scoreContribution } from '../adherence/index.ts';
import { type Decimal, toText } from '../decimal/index.ts';
import type { Account, TradeScore } from '../generated/types.ts';
import { capFlagsOf } from './cap-flags.ts';
import { decisionOf, gateMaxOf, sumOfMaxima } from './entries.ts';
import { type IndexAction, type IndexFill, indexActions } from './index-actions.ts';
import { grantedBy } from './safeguards.ts';
import { partsOf } from './score-row.ts';

/** The figures that an action's score is made of; null where there is none. */
export interface IndexFigures {
  readonly amount: { readonly planned: string | null; readonly actual: string | null };
  readonly dueDate: string | null;
  readonly daysOff: number | null;
}

/** An action of an index account with its score as a row. */
export interface IndexScore {
  readonly score: TradeScore;
  readonly kind: IndexAction['kind'];
  readonly fillIds: readonly string[];
  readonly figures: IndexFigures;
}

/**
 * The scores of what an index account did since an instant; at once, for no entry of the journal is
 * owed for it. The same on the device and on the server.
 */
export const indexScores = (
  account: Account,
  fills: readonly IndexFill[],
  since: string,
): IndexScore[] =>
  indexActions(account, fills)
    .map((action) => scoreOf(account, action))
    .filter(({ score }) => score.closedAt >= since);

const scoreOf = (account: Account, action: IndexAction): IndexScore => ({
  score: rowOf(account, action),
  kind: action.kind,
  fillIds: action.fills.map(({ fill }) => fill.id),
  figures: {
    amount: {
      planned: action.plan.amount && toText(action.plan.amount),
      actual: action.actual.amount && toText(action.actual.amount),
    },
    dueDate: action.dueDate,
    daysOff: action.actual.daysOff,
  },
});

function rowOf(account: Account, { id, plan, actual, fills }: IndexAction): TradeScore {
  const [first, last] = [fills[0] as IndexFill, fills.at(-1) as IndexFill];
  const isOverridden = fills.some(isUnderOverride);
  const flags = capFlagsOf({
    breaches: new Set(fills.flatMap(({ breaches }) => breaches)),
    gateMax: sizeDownTo(fills),
    isOverridden,
  });
  const adherence = scoreContribution({ plan, actual, flags });
  const isScored = adherence.score !== null;
  return {
    id,
    accountId: account.id,
    mode: first.fill.mode,
    persona: 'indexdca',
    closedAt: last.fill.filledAt,
    state: isScored ? 'scored' : 'unscored',
    dueAt: last.fill.filledAt,
    score: adherence.score,
    clean: isScored ? adherence.clean : null,
    parts: partsOf(adherence, INDEX_WEIGHTS),
    caps: [...adherence.caps],
    underOverride: isOverridden,
    lateConflict: false,
    createdAt: first.fill.createdAt,
  };
}

const isUnderOverride = ({ plan, fill }: IndexFill): boolean =>
  plan !== undefined && grantedBy(plan, fill.filledAt).length > 0;

/** Known just where the gate sized down each plan of the action. */
function sizeDownTo(fills: readonly IndexFill[]): Decimal | null {
  const maxima = new Map(
    fills.map(({ plan }) => [
      plan?.intent.id,
      plan !== undefined && decisionOf(plan)?.outcome === 'SIZE_DOWN'
        ? gateMaxOf(plan, 'money')
        : null,
    ]),
  );
  return sumOfMaxima([...maxima.values()]);
}
