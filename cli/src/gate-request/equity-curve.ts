import { shown } from '@mast/shared/contract-errors';
import {
  add,
  type Decimal,
  decimal,
  parseDecimal,
  subtract,
  toText,
  ZERO,
} from '@mast/shared/decimal';
import type { Facts } from '@mast/shared/types';
import { badRequest } from '../command.ts';
import { listAt } from './contract.ts';
import type { EquityPoint } from './drawdown-since.ts';
import { instantText, type Members } from './plain-form.ts';

const PATH = 'facts.history.equityCurve';
const KNOWN = new Set(['at', 'equity', 'cashFlow']);

function numberAt(value: unknown, path: string): Decimal {
  const number = typeof value === 'string' ? parseDecimal(value) : undefined;
  if (number) return number;
  throw badRequest(`expected a decimal at \`${path}\`, found ${shown(value)}`, path);
}

function pointOf(raw: Members, path: string): EquityPoint {
  const unknown = Object.keys(raw).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) {
    throw badRequest(
      `expected at, equity and cashFlow at \`${path}\`, found \`${unknown}\``,
      `${path}.${unknown}`,
    );
  }
  return {
    at: instantText(raw.at, `${path}.at`),
    equity: numberAt(raw.equity, `${path}.equity`),
    cashFlow: numberAt(raw.cashFlow ?? '0', `${path}.cashFlow`),
  };
}

/** The points of a given curve up to an instant, in order of time. */
export const curveOf = (raw: unknown, asOf: string): EquityPoint[] =>
  listAt(raw, PATH)
    .map((point, i) => pointOf(point, `${PATH}[${i}]`))
    .filter((point) => point.at <= asOf)
    .sort((a, b) => (a.at < b.at ? -1 : a.at === b.at ? 0 : 1));

/** The equity of a curve's last point, and of the last by the start of the day; as if declared now. */
export function equityOfCurve(
  points: readonly EquityPoint[],
  dayStart: string,
  asOf: string,
): Facts['account']['equity'] {
  const last = points.at(-1);
  if (last === undefined) return null;
  const start = points.findLast((point) => point.at <= dayStart) ?? (points[0] as EquityPoint);
  return { latest: toText(last.equity), dayStart: toText(start.equity), declaredAt: asOf };
}

/** What closes make of the curve: today's equity, and before each close that less what came after. */
export function curveOfCloses(
  closes: readonly { readonly closedAt: string; readonly net: string }[],
  latest: Decimal,
): EquityPoint[] {
  let equity = closes.reduce((left, close) => subtract(left, decimal(close.net)), latest);
  const start: EquityPoint = { at: '', equity, cashFlow: ZERO };
  return [
    start,
    ...closes.map(({ closedAt, net }) => {
      equity = add(equity, decimal(net));
      return { at: closedAt, equity, cashFlow: ZERO };
    }),
  ];
}
