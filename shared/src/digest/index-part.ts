import type { DigestDocument } from '../generated/types.ts';
import { indexFigures } from '../stats/index.ts';
import { dashed, figure } from './figure.ts';
import type { IndexFacts } from './index-savers.ts';

/** What an index account was to do and did; what was paid is set beside what was due only where it was. */
export function indexPart(facts: IndexFacts): DigestDocument['index'][number] {
  const { accountId, label, currency, contributions, holdings, unscheduled } = facts;
  const figures = indexFigures(contributions, holdings, unscheduled);
  const isPaid = contributions.some(({ paid }) => paid !== null);
  return {
    accountId,
    label,
    currency,
    due: figures.due,
    onDate: figures.onDate,
    amountDeviation: isPaid
      ? figure(figures.amountDeviation, 'nothing_done')
      : dashed('nothing_done'),
    funds: figures.funds.map(({ share, drift, ...fund }) => ({
      ...fund,
      share: figure(share, 'nothing_held'),
      drift: figure(drift, 'nothing_held'),
    })),
    unscheduled,
  };
}
