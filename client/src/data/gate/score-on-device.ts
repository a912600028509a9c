import {
  type IndexFigures,
  type IndexScore,
  indexScores,
  judgedSince,
  loadIndexFills,
  loadTradeFile,
  type ScoreFigures,
  scoreFigures,
  scoreRow,
} from '@mast/shared/conduct';
import type { EntityReader } from '@mast/shared/entities';
import type { TradeScore } from '@mast/shared/types';

export type ActionScore = IndexScore;

export interface ScoreOnDevice {
  readonly score: TradeScore;
  /** Null where the rows that they come from are not on this device. */
  readonly figures: ScoreFigures | IndexFigures | null;
}

/**
 * The score of a closed trade, or of an action of an index account whose id begins with the
 * account's, by what is on this device, and the figures that it is made of.
 */
export async function scoreOnDevice(
  reader: EntityReader,
  id: string,
  now: number,
): Promise<ScoreOnDevice | null> {
  const file = await loadTradeFile(reader, id);
  const score = file && scoreRow(file, now);
  if (file && score) return { score, figures: scoreFigures(file) };
  const [accountId = ''] = id.split(':');
  const actions = await actionScoresOnDevice(reader, accountId, now);
  return actions.find((action) => action.score.id === id) ?? null;
}

/** What an index account did since some months, each action with its score by what is on this device. */
export async function actionScoresOnDevice(
  reader: EntityReader,
  accountId: string,
  now: number,
): Promise<ActionScore[]> {
  const account = await reader.get('account', accountId);
  if (account?.persona !== 'indexdca') return [];
  return indexScores(account, await loadIndexFills(reader, account, now), judgedSince(now));
}
