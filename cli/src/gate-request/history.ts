import { closesOf } from './closes.ts';
import { listAt, objectAt } from './contract.ts';
import type { Members } from './plain-form.ts';

const PATH = 'facts.history';

/** A list of rows in the order of one of their instants; a bare instant stands for such a row. */
function rowsByInstant(raw: unknown, path: string, name: string): Members[] {
  const rows = Array.isArray(raw)
    ? raw.map((one) => (typeof one === 'string' ? { [name]: one } : one))
    : raw;
  return listAt(rows, path).sort((a, b) =>
    String(a[name]) < String(b[name]) ? -1 : a[name] === b[name] ? 0 : 1,
  );
}

const paperOf = (raw: unknown): Members[] =>
  listAt(raw, `${PATH}.paper`).map((trade, i) => ({
    tradeId: `paper-${i + 1}`,
    openedAt: trade.closedAt,
    post: false,
    adherence: null,
    setup: null,
    ...trade,
  }));

/**
 * The history of a request without its windows: in order of time, nothing invented.
 * @param emotionRule the rule that an earlier pause is of, where it names none
 */
export function historyOf(raw: unknown, account: Members, emotionRule: string): Members {
  const { equityCurve: _curve, ...given } = objectAt(raw, PATH);
  return {
    complete: true,
    quarterlyReviewAt: null,
    startedAt: given.quarterlyReviewAt ?? null,
    ...given,
    windows: {},
    closes: closesOf(given.closes, account),
    paper: paperOf(given.paper),
    unposted: rowsByInstant(given.unposted, `${PATH}.unposted`, 'closedAt').map((row, i) => ({
      tradeId: `unposted-${i + 1}`,
      ...row,
    })),
    emotionPauses: rowsByInstant(given.emotionPauses, `${PATH}.emotionPauses`, 'at').map((row) => ({
      rule: emotionRule,
      ...row,
    })),
  };
}
