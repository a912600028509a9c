import type { InstrumentSpec } from '../../../generated/types.ts';
import type { RandomCase } from '../random-case.ts';

type Loose = Record<string, unknown>;

const NEUTRAL_DAY = { tz: 'UTC', localTime: '00:00' };
const NO_FEE: InstrumentSpec['fee'] = { model: 'none', entry: '0', exit: '0' };

/** Values that say nothing, by their path in a case. */
const NEUTRAL: readonly [path: string, value: unknown][] = [
  ['facts.chain', null],
  ['facts.calendar.own', null],
  ['facts.calendar.imported', null],
  ['facts.account.holdings', null],
  ['facts.account.declaredPeak', null],
  ['facts.account.startBalance', null],
  ['facts.account.endOfDayPeak', null],
  ['facts.account.drawdowns', {}],
  ['facts.account.day', NEUTRAL_DAY],
  ['facts.account.equity', null],
  ['facts.history.windows', {}],
  ['facts.history.quarterlyReviewAt', null],
  ['facts.history.startedAt', null],
  ['facts.history.complete', true],
  ['facts.person.mainZone', 'UTC'],
  ['facts.sync.lastSyncAt', null],
  ['facts.fx', { rate: '1', operation: 'multiply' }],
  ['facts.instrument.fee', NO_FEE],
  ['facts.instrument.groups', undefined],
  ['facts.instrument', null],
  ['intent.context.emotion', null],
  ['intent.context.answers', undefined],
  ['intent.context.checklist', undefined],
  ['intent.context.sleepHours', undefined],
];

const LISTS = [
  ...['rules', 'facts.history.closes', 'facts.history.paper', 'facts.history.unposted'],
  ...['facts.history.emotionPauses', 'facts.positions.open', 'facts.cooldowns'],
  ...['facts.quarantines', 'facts.chain.openTasks', 'facts.chain.revisions'],
  ...['facts.calendar.own.events', 'facts.calendar.imported.events'],
  ...['facts.account.holdings.items'],
];

function get(from: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Loose | null | undefined)?.[key], from);
}

/** The same with one value set; undefined leaves the member out. */
function set<T>(from: T, [key = '', ...rest]: readonly string[], value: unknown): T {
  const { [key]: old, ...others } = from as Loose;
  const next = rest.length === 0 ? value : set(old, rest, value);
  return (next === undefined ? others : { ...(from as Loose), [key]: next }) as T;
}

/** Every case that says one thing less. */
function* smaller(one: RandomCase): Generator<RandomCase> {
  for (const path of LISTS) {
    const keys = path.split('.');
    const list = get(one, keys);
    if (!Array.isArray(list)) continue;
    for (let i = 0; i < list.length; i += 1) yield set(one, keys, list.toSpliced(i, 1));
  }
  const fields = Object.keys(one.intent.plan).map(
    (field) => [`intent.plan.${field}`, null] as const,
  );
  const windows = Object.keys(one.facts.history.windows).map(
    (key) => [`facts.history.windows.${key}`, undefined] as const,
  );
  for (const [path, value] of [...NEUTRAL, ...fields, ...windows]) {
    const keys = path.split('.');
    const old = get(one, keys);
    const isThere = old !== null && old !== undefined;
    if (isThere && JSON.stringify(old) !== JSON.stringify(value)) yield set(one, keys, value);
  }
}

/** The smallest case that can be reached by saying one thing less at a time and that still `fails`. */
export function shrink(start: RandomCase, fails: (one: RandomCase) => boolean): RandomCase {
  let least = start;
  for (;;) {
    const next = [...smaller(least)].find(fails);
    if (next === undefined) return least;
    least = next;
  }
}
