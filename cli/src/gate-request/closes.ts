import { parseDecimal } from '@mast/shared/decimal';
import { parseInstant } from '@mast/shared/time';
import { resultOf } from '@mast/shared/trades';
import { badRequest } from '../command.ts';
import type { Members } from './plain-form.ts';
import { rowsAt } from './rows.ts';

const PATH = 'facts.history.closes';

/** Of a close that does not name its instrument, so that it is no re-entry of any plan. */
const UNNAMED = 'unnamed';

const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && parseDecimal(value) !== undefined;

const instantOf = (value: unknown) => (typeof value === 'string' ? parseInstant(value) : undefined);

function checkOrder({ openedAt, closedAt }: Members, path: string): void {
  const opened = instantOf(openedAt);
  const closed = instantOf(closedAt);
  if (opened === undefined || closed === undefined || opened <= closed) return;
  const place = `${path}.openedAt`;
  throw badRequest(`expected \`${place}\` up to \`${closedAt}\`, found \`${openedAt}\``, place);
}

/** Win, loss or breakeven of a close that says when it was. */
function resultFrom(close: Members, equity: unknown, path: string): unknown {
  if (close.closedAt === undefined) {
    throw badRequest(`expected \`${path}.closedAt\`, found nothing`, `${path}.closedAt`);
  }
  checkOrder(close, path);
  if (close.result !== undefined) return close.result;
  if (close.net === undefined) throw badRequest(`expected \`${path}.net\`, found nothing`, path);
  const r = isDecimal(close.r) ? close.r : null;
  const known = isDecimal(equity) ? equity : null;
  return isDecimal(close.net) ? resultOf({ netPnl: close.net, r }, known) : 'breakeven';
}

const earlierFirst = (a: Members, b: Members): number =>
  String(a.closedAt) < String(b.closedAt) ? -1 : a.closedAt === b.closedAt ? 0 : 1;

/** Closed live trades in order of closing; the result follows from net and R where it is not said. */
export function closesOf(raw: unknown, account: Members): Members[] {
  const equity = (account.equity as Members | null)?.latest;
  return rowsAt(raw, PATH)
    .map((close, i) => ({
      tradeId: `close-${i + 1}`,
      accountId: account.id,
      instrumentId: UNNAMED,
      openedAt: close.closedAt,
      net: '0',
      r: null,
      clean: null,
      ...close,
      result: resultFrom(close, equity, `${PATH}[${i}]`),
    }))
    .sort(earlierFirst);
}
