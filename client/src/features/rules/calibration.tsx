import { chanceOfLossRun, type LossRate } from '@mast/shared/stats';
import { resultOf } from '@mast/shared/trades';
import type { Trade } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { NBSP } from '../../ui/format/index.ts';
import classes from './rules.module.css';

/** Runs of so many losses, in so many trades. */
const RUNS = [
  [2, 6],
  [3, 6],
  [4, 6],
  [5, 20],
  [6, 20],
  [6, 60],
] as const;
const RATES = [40, 50, 60] as const;
/** Fewer trades say too little of a rate. */
const LEAST_TRADES = 30;

/** The trader's own rate over closed live trades; undefined where they are too few. A breakeven is neither. */
export function ownLossRate(trades: readonly Trade[]): LossRate | undefined {
  const closed = trades.filter(({ mode, status }) => mode === 'live' && status === 'closed');
  const results = closed.map((trade) => resultOf(trade, null));
  const losses = results.filter((one) => one === 'loss').length;
  const of = results.filter((one) => one !== 'breakeven').length;
  return closed.length < LEAST_TRADES || of === 0 ? undefined : { losses, of };
}

/** How often runs of losses come by chance alone, to choose the steps of a ladder by. */
export function Calibration() {
  const own = ownLossRate(useRows('trade'));
  const rows = [
    ...RATES.map((rate) => ({ name: `${rate}${NBSP}%`, rate: { losses: rate, of: 100 } })),
    ...(own === undefined ? [] : [{ name: `Mine: ${own.losses} of ${own.of}`, rate: own }]),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="Chance of losses in a row">
      <table className={classes.table}>
        <caption>
          How likely at least one run of losses is by chance alone. A fact about a rate of losses,
          no promise.
          {own === undefined && ` My own row stands here after ${LEAST_TRADES} closed trades.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Of my trades lose</th>
            {RUNS.map(([run, trades]) => (
              <th key={`${run} ${trades}`} scope="col">
                {run} in {trades}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, rate }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {RUNS.map(([run, trades]) => (
                <td key={`${run} ${trades}`}>
                  {chanceOfLossRun(rate, run, trades)}
                  {NBSP}%
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
