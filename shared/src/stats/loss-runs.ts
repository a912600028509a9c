/** Losses among trades that were won or lost. */
export interface LossRate {
  readonly losses: number;
  readonly of: number;
}

/**
 * Ways to go through trades without a run, by the length of the run of losses at the end; each
 * counted with its weight: `losses` for a loss, the rest for a win.
 */
function withoutRun({ losses, of }: LossRate, run: number, trades: number): bigint {
  const [loss, win] = [BigInt(losses), BigInt(of - losses)];
  let ways: bigint[] = [1n, ...Array<bigint>(run - 1).fill(0n)];
  for (let trade = 0; trade < trades; trade += 1) {
    const all = ways.reduce((sum, one) => sum + one, 0n);
    ways = [all * win, ...ways.slice(0, -1).map((one) => one * loss)];
  }
  return ways.reduce((sum, one) => sum + one, 0n);
}

/**
 * The chance of at least one run of losses among so many trades, if each is lost at this rate
 * whatever came before: exact, in whole percent, a half rounded up as the calibration table has it.
 */
export function chanceOfLossRun(rate: LossRate, run: number, trades: number): number {
  const all = BigInt(rate.of) ** BigInt(trades);
  const scaled = (all - withoutRun(rate, run, trades)) * 100n;
  const [whole, rest] = [scaled / all, (scaled % all) * 2n];
  return Number(rest >= all ? whole + 1n : whole);
}
