import { shown } from '@mast/shared/contract-errors';
import { decimal, parseDecimal, toFixed } from '@mast/shared/decimal';
import { type Interval, type RStats, rStats } from '@mast/shared/stats';
import { badRequest, type Command, jsonText } from '../command.ts';
import { jsonObject } from '../json-input.ts';
import { flagsOf } from '../options.ts';
import { plainDigits } from '../plain-input.ts';

/** Digits after the point in the answer. */
const DIGITS = 6;

function decimalText(value: unknown, path: string): string {
  const text = typeof value === 'number' ? plainDigits(value) : String(value);
  const isText = typeof value === 'number' || typeof value === 'string';
  if (isText && parseDecimal(text) !== undefined) return text;
  throw badRequest(`expected a decimal at \`${path}\`, found ${shown(value)}`, path);
}

function inputOf({ r, be_band_r: band, ...others }: Record<string, unknown>) {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw badRequest(`expected \`r\` and \`be_band_r\` alone, found \`${unknown}\``, unknown);
  }
  if (!Array.isArray(r)) throw badRequest(`expected a list at \`r\`, found ${shown(r)}`, 'r');
  const rs = r.map((one, i) => decimalText(one, `r.${i}`));
  if (band === undefined) return { rs };
  const text = decimalText(band, 'be_band_r');
  if (!text.startsWith('-')) return { rs, band: text };
  throw badRequest(`expected zero or more at \`be_band_r\`, found ${shown(band)}`, 'be_band_r');
}

const number = (text: string | null): number | null =>
  text === null ? null : Number(toFixed(decimal(text), DIGITS));

const ends = (interval: Interval | null) => interval?.map(number) ?? null;

const answerOf = (stats: RStats) => ({
  n: stats.n,
  wins: stats.winLoss.wins,
  losses: stats.winLoss.losses,
  be: stats.winLoss.breakeven,
  win_rate: number(stats.winLoss.rate),
  wilson: ends(stats.winLoss.interval),
  exp_r: number(stats.expectancy),
  t_ci_mean_r: ends(stats.expectancyInterval),
  sd_r: number(stats.deviation),
  sqn: number(stats.systemQuality),
  pf: number(stats.profitFactor),
  avg_win: number(stats.averageWin),
  avg_loss: number(stats.averageLoss),
  payoff: number(stats.payoff),
  total_r: number(stats.total),
  max_dd_r: number(stats.drawdown.max),
  cur_dd_r: number(stats.drawdown.current),
  longest_win: stats.streaks.longest.win,
  longest_loss: stats.streaks.longest.loss,
  cur_win_streak: stats.streaks.current.win,
  cur_loss_streak: stats.streaks.current.loss,
});

export const stats: Command = {
  name: 'stats',
  usage: 'stats < sample.json',
  summary: 'Prints the statistics of {r, be_band_r}: results in R, in order of closing.',
  async run({ args, stdin }) {
    flagsOf(args, {});
    const { rs, band } = inputOf(jsonObject(await stdin()));
    return jsonText(answerOf(rStats(rs, band)));
  },
};
