import type { DigestDocument } from '../../generated/types.ts';
import { type LetterFormat, percent } from '../format.ts';
import {
  cellText,
  DASH,
  figureLine,
  gathered,
  joined,
  type LetterLine,
  type LetterSection,
  line,
  rangeText,
  section,
} from '../section.ts';
import { counted } from '../words.ts';

export const SMALL = 'small sample';

export function resultSection(
  { counts, results }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  if (counts.closed === 0) return null;
  const share = (value: string) => percent(value, format);
  const small = results.sample === 'small' ? SMALL : null;
  const ratio = (value: string) => format.number(value, 2);
  const { wins, losses, breakeven } = results;
  const lines = [
    figureLine('Sum', results.total, format.r),
    line('Won, lost, breakeven', `${wins}, ${losses}, ${breakeven}`),
    figureLine(
      'Win rate',
      results.winRate,
      share,
      joined(rangeText(results.winRateInterval, share), small),
    ),
    figureLine(
      'Mean result',
      results.expectancy,
      format.r,
      joined(rangeText(results.expectancyInterval, format.r), small),
    ),
    figureLine('Profit factor', results.profitFactor, ratio, small),
    figureLine('Average win', results.averageWin, format.r, small),
    figureLine('Average loss', results.averageLoss, format.r, small),
    figureLine('Payoff', results.payoff, ratio, small),
    figureLine('Deepest drawdown', results.maxDrawdown, (value) => `${ratio(value)}R`),
    figureLine('Drawdown at the end', results.currentDrawdown, (value) => `${ratio(value)}R`),
    line('Longest run', `${results.longestWin} won, ${results.longestLoss} lost`),
    line('Run at the end', runText(results)),
    figureLine('SQN', results.systemQuality, ratio),
  ];
  return section('results', 'Results', {
    lines: gathered('Rates and means', lines),
    plot: 'trades',
  });
}

function runText({ currentWin, currentLoss }: DigestDocument['results']): string {
  if (currentWin > 0) return `${currentWin} won`;
  return currentLoss > 0 ? `${currentLoss} lost` : DASH;
}

/** Below five wins and losses the trades themselves, and no rates. */
export function tradeSection(
  { results, trades }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  const isList = results.sample === 'list' || results.sample === 'none';
  if (!isList || trades.length === 0) return null;
  const rows = trades.map((one) => [
    format.when(one.closedAt),
    `${format.instrument(one.instrumentId)} ${one.side}`,
    one.r === null ? DASH : format.r(one.r),
    format.money(one.net, one.currency),
    one.score === null ? DASH : `${one.score}`,
  ]);
  return section('trades', 'Trades, one by one', {
    table: { head: ['Closed', 'Trade', 'R', 'Net', 'Score'], rows },
  });
}

export function moneySection(
  { money }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  const [only] = money;
  if (only === undefined) return null;
  if (money.length === 1) return section('money', 'Money', { lines: moneyLines(only, format) });
  const rows = money.map((one) => [
    one.currency,
    `${one.trades}`,
    format.money(one.net, one.currency),
    cellText(one.profitFactor, (value) => format.number(value, 2)),
    cellText(one.maxDrawdown, (value) => format.number(value, 2)),
    cellText(one.currentDrawdown, (value) => format.number(value, 2)),
  ]);
  return section('money', 'Money', {
    words: ['Each currency by itself; they are never added up.'],
    table: {
      head: ['Currency', 'Trades', 'Net', 'Profit factor', 'Deepest drawdown', 'At the end'],
      rows,
    },
  });
}

/** Of one currency, as the other figures stand. */
function moneyLines(one: DigestDocument['money'][number], format: LetterFormat): LetterLine[] {
  const amount = (value: string) => format.amount(value, one.currency);
  return [
    line('Net', format.money(one.net, one.currency), counted(one.trades, 'trade')),
    figureLine('Profit factor', one.profitFactor, (value) => format.number(value, 2)),
    figureLine('Deepest drawdown', one.maxDrawdown, amount),
    figureLine('Drawdown at the end', one.currentDrawdown, amount),
  ];
}
