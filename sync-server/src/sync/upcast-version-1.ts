import type { Upcast } from './upcast.ts';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Changes a member where it is an object; anything else is left for the contract to refuse. */
const within = (owner: Members, name: string, change: (member: Members) => Members): Members =>
  isObject(owner[name]) ? { ...owner, [name]: change(owner[name]) } : owner;

const listWithin = (owner: Members, name: string, change: (item: Members) => Members): Members =>
  Array.isArray(owner[name])
    ? { ...owner, [name]: owner[name].map((item) => (isObject(item) ? change(item) : item)) }
    : owner;

/**
 * Plans got what they claim to do; facts and decisions got more parts, which a device of then could
 * not know. A decision of then stays on record in today's form, though no engine of today replays it.
 */
export const fromVersion1: Upcast = (name, args) => {
  if (name !== 'submitIntent' || !isObject(args)) return args;
  return within({ effect: 'increase', ...args }, 'deviceDecision', decision);
};

function decision(record: Members): Members {
  const inLots = within(record, 'maxSize', (size) => ({ unit: 'lots', ...size }));
  const known = { ages: [], limitFactor: '1', ...inLots };
  return within(known, 'facts', (facts) => withFacts(facts, record.asOf));
}

function withFacts(facts: Members, asOf: unknown): Members {
  const more = { calendar: { own: null, imported: null }, chain: null, quarantines: [], ...facts };
  const account = within(more, 'account', (one) => ({ ...NO_ACCOUNT_FACTS, ...one }));
  const history = within(account, 'history', withHistory);
  return within(history, 'positions', (positions) => ({
    checkedAt: null,
    ...listWithin(positions, 'open', (position) => ({
      ...NO_POSITION_FACTS,
      openedAt: asOf,
      quote: currencyOf(facts),
      ...position,
    })),
  }));
}

const NO_ACCOUNT_FACTS = {
  startBalance: null,
  endOfDayPeak: null,
  declaredPeak: null,
  drawdowns: {},
  holdings: null,
};

const NO_POSITION_FACTS = { adds: 0, notional: null, sector: null, underlying: null, tags: [] };

const currencyOf = ({ account }: Members): unknown => isObject(account) && account.currency;

function withHistory(history: Members): Members {
  const more = {
    unposted: [],
    quarterlyReviewAt: null,
    startedAt: null,
    emotionPauses: [],
    ...history,
  };
  const paper = listWithin(more, 'paper', (trade) => ({ setup: null, ...trade }));
  return within(paper, 'windows', (windows) =>
    Object.fromEntries(
      Object.entries(windows).map(([key, window]) => [
        key,
        isObject(window) ? { unscheduled: 0, ...window } : window,
      ]),
    ),
  );
}
