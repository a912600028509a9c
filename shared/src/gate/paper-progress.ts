import type { Persona } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import type { GateInput } from './types.ts';

/** From this score on a paper trade counts. */
export const MIN_ADHERENCE = 80;
const HALVED_AFTER_MS = 30 * 24 * 60 * 60_000;

/** Paper trades of a paper period, where no rule names a number. */
const START_NEED: Record<Exclude<Persona, 'indexdca'>, number> = {
  crypto: 3,
  shortterm: 3,
  swing: 2,
};

/** Index plans have no paper period. */
export const paperNeed = (persona: Persona): number =>
  persona === 'indexdca' ? 0 : START_NEED[persona];

/** What the count of a paper period looks at. */
interface PaperHistory extends Pick<GateInput, 'asOf'> {
  readonly figures: Pick<GateInput['figures'], 'paper'>;
}

/** Paper trades that began after the trigger, have their post entry, and kept to plan. */
function paperDone(input: PaperHistory, since: Instant): number {
  return input.figures.paper.filter(
    (trade) =>
      trade.openedAt >= since &&
      trade.closedAt <= input.asOf &&
      trade.post &&
      (trade.adherence ?? 0) >= MIN_ADHERENCE,
  ).length;
}

/** How many paper trades a trigger asks for: after thirty days half of them, rounded up. */
export const paperAsked = (since: Instant, asked: number, asOf: Instant): number =>
  asOf - since >= HALVED_AFTER_MS ? Math.ceil(asked / 2) : asked;

/** How many paper trades a trigger asks for and how many are done. */
export function paperProgress(
  input: PaperHistory,
  since: Instant,
  asked: number,
): { need: number; done: number } {
  return { need: paperAsked(since, asked, input.asOf), done: paperDone(input, since) };
}
