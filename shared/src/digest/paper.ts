import { MIN_ADHERENCE, paperAsked } from '../gate/paper-progress.ts';
import type { PaperQuarantine } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { firstPosts, inCloseOrder } from './closed-trades.ts';
import type { WeekRows } from './week-rows.ts';

/** A paper period that runs at the end of the period, and how its trades kept to plan. */
export interface PaperFacts {
  readonly done: number;
  readonly need: number;
  readonly trades: readonly { readonly score: number | null; readonly clean: boolean | null }[];
}

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

function factsOf({ startedAt, need }: PaperQuarantine, rows: WeekRows): PaperFacts {
  const scores = new Map(rows.scores.map((one) => [one.id, one]));
  const posts = firstPosts(rows.entries);
  const trades = rows.trades
    .filter(
      ({ mode, status, openedAt, lastFillAt }) =>
        mode === 'paper' &&
        status === 'closed' &&
        openedAt >= startedAt &&
        lastFillAt < rows.period.endsAt,
    )
    .sort(inCloseOrder);
  const done = trades.filter(
    ({ id }) => posts.has(id) && (scores.get(id)?.score ?? 0) >= MIN_ADHERENCE,
  );
  return {
    done: done.length,
    need: paperAsked(instantOf(startedAt), need, instantOf(rows.period.endsAt)),
    trades: trades.map(({ id }) => ({
      score: scores.get(id)?.score ?? null,
      clean: scores.get(id)?.clean ?? null,
    })),
  };
}

/** The one with the most to go where several run; null where none does. */
export function paperFacts(rows: WeekRows): PaperFacts | null {
  const { endsAt } = rows.period;
  const running = rows.quarantines
    .filter(
      ({ startedAt, releasedAt }) =>
        startedAt < endsAt && (releasedAt === null || releasedAt >= endsAt),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => factsOf(one, rows))
    .filter(({ done, need }) => done < need)
    .sort((a, b) => b.need - b.done - (a.need - a.done));
  return running[0] ?? null;
}
