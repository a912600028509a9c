import type { StatsTrade } from './trade.ts';

/** From this score on a trade went to plan. */
const TO_PLAN_FROM = 80;

/** Four counts; trades that are breakeven or not scored stand apart. */
export interface ProcessGrid {
  readonly toPlanWon: number;
  readonly toPlanLost: number;
  readonly offPlanWon: number;
  readonly offPlanLost: number;
  readonly apart: number;
}

export function processGrid(trades: readonly Pick<StatsTrade, 'score' | 'result'>[]): ProcessGrid {
  const count = (toPlan: boolean, result: StatsTrade['result']) =>
    trades.filter(
      (one) => one.score !== null && one.score >= TO_PLAN_FROM === toPlan && one.result === result,
    ).length;
  const cells = {
    toPlanWon: count(true, 'win'),
    toPlanLost: count(true, 'loss'),
    offPlanWon: count(false, 'win'),
    offPlanLost: count(false, 'loss'),
  };
  const inCells = Object.values(cells).reduce((all, one) => all + one, 0);
  return { ...cells, apart: trades.length - inCells };
}
