import { type GateFacts, paperProgress } from '../gate/index.ts';
import type { PaperQuarantine } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';

/** Paper periods that let go by an instant, as they are from then on. None is released twice. */
export function released(
  periods: readonly PaperQuarantine[],
  figures: Pick<GateFacts, 'paper'>,
  asOf: Instant,
): PaperQuarantine[] {
  return periods
    .filter(({ releasedAt }) => releasedAt === null)
    .filter(({ startedAt, need: asked }) => {
      const since = parseInstant(startedAt) as Instant;
      const { need, done } = paperProgress({ figures, asOf }, since, asked);
      return since <= asOf && done >= need;
    })
    .map((period) => ({ ...period, releasedAt: formatInstant(asOf) }));
}
