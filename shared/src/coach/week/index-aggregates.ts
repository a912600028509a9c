import type { DigestDocument, DigestFigures, DigestRows } from '../../generated/types.ts';

type Symbols = ReadonlyMap<string, string>;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Accounts of an index saver together; without one nothing of it is known. */
export function indexFigures({ index }: DigestDocument): Partial<DigestFigures> {
  if (index.length === 0) return {};
  const [only, ...more] = index;
  return {
    contributionsDue: sum(index.map(({ due }) => due)),
    contributionsOnDate: sum(index.map(({ onDate }) => onDate)),
    unscheduled: sum(index.map(({ unscheduled }) => unscheduled)),
    // Of several accounts, which may be in several currencies, the tables tell each.
    amountDeviation: more.length === 0 ? (only?.amountDeviation.value ?? null) : null,
  };
}

export const indexRows = (
  { index }: DigestDocument,
  symbols: Symbols,
): NonNullable<DigestRows['funds']> =>
  index
    .flatMap(({ funds }) => funds)
    .flatMap(({ fund, share, target, drift, band, inBand }) => {
      const symbol = symbols.get(fund);
      if (symbol === undefined || share.value === null || drift.value === null) return [];
      const place = inBand === true ? 'inside' : 'outside';
      return [
        { fund: symbol, share: share.value, target, drift: drift.value, band, inBand: place },
      ];
    })
    .slice(0, 60);
