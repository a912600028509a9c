import type { DigestDocument } from '../generated/types.ts';
import { adherenceFigures, adherenceWindows } from '../stats/index.ts';
import { figure, range, tooFew, unless } from './figure.ts';
import type { PaperFacts } from './paper.ts';

type Scored = Parameters<typeof adherenceFigures>[0];

function kept(trades: Scored) {
  const { of, scored, mean, clean, efficiency, interval } = adherenceFigures(trades);
  const reason = of === 0 ? 'no_trades' : tooFew(scored, 'none_scored');
  return {
    of,
    scored,
    mean: unless(reason, mean, 'none_scored'),
    clean,
    efficiency: unless(reason, efficiency, 'none_scored'),
    efficiencyInterval: range(reason, interval, 'none_scored'),
  };
}

/** @param lastScores of all weeks by now, the latest last */
export function adherencePart(
  trades: Scored,
  lastScores: readonly number[],
): DigestDocument['adherence'] {
  const windows = adherenceWindows(lastScores.map((score) => ({ score, clean: null })));
  return {
    ...kept(trades),
    last20: figure(windows?.last ?? null, 'below_40'),
    before20: figure(windows?.before ?? null, 'below_40'),
  };
}

export const paperPart = ({ done, need, trades }: PaperFacts): DigestDocument['paper'] => ({
  done,
  need,
  adherence: kept(trades),
});
