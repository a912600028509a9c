import { loadTradeFile, type ScoreFigures, scoreFigures, scoreRow } from '@mast/shared/conduct';
import type { EntityReader } from '@mast/shared/entities';
import type { TradeScore } from '@mast/shared/types';

export interface ScoreOnDevice {
  readonly score: TradeScore;
  readonly figures: ScoreFigures;
}

/** The score of a closed trade by what is on this device, and the figures that it is made of. */
export async function scoreOnDevice(
  reader: EntityReader,
  tradeId: string,
  now: number,
): Promise<ScoreOnDevice | null> {
  const file = await loadTradeFile(reader, tradeId);
  const score = file && scoreRow(file, now);
  return file && score ? { score, figures: scoreFigures(file) } : null;
}
