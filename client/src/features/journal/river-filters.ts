import { resultOf } from '@mast/shared/trades';
import type { Account, Instrument, Intent, JournalEntry } from '@mast/shared/types';
import { searchText, wordsOf } from '../../data/history/search-text.ts';
import { instantOfWall } from '../common/wall-time.ts';
import type { RiverItem } from './river-items.ts';

/** What the timeline is narrowed to; an empty text narrows nothing. */
export interface RiverFilters {
  readonly text: string;
  readonly account: string;
  readonly persona: string;
  readonly instrument: string;
  readonly setup: string;
  /** A group of the instrument. */
  readonly tag: string;
  /** How a trade ended, or what my rules said of a plan. */
  readonly outcome: string;
  readonly emotion: string;
  /** `yes` or `no`, of trades that are scored. */
  readonly clean: string;
  /** `YYYY-MM-DD`, both counted. */
  readonly from: string;
  readonly to: string;
}

/** All but the words. */
export const NO_OTHER_FILTERS: Omit<RiverFilters, 'text'> = {
  account: '',
  persona: '',
  instrument: '',
  setup: '',
  tag: '',
  outcome: '',
  emotion: '',
  clean: '',
  from: '',
  to: '',
};

export const NO_FILTERS: RiverFilters = { text: '', ...NO_OTHER_FILTERS };

const NAMES = Object.keys(NO_FILTERS) as (keyof RiverFilters)[];

export const filtersOf = (query: URLSearchParams): RiverFilters =>
  Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? ''])) as unknown as RiverFilters;

/** An address says what it shows, so that it can be kept and sent. */
export const queryOf = (filters: RiverFilters): string =>
  new URLSearchParams(
    NAMES.filter((name) => filters[name].trim() !== '').map((name) => [name, filters[name]]),
  ).toString();

/** How many of them narrow, beside the words. */
export const countSet = (filters: RiverFilters): number =>
  NAMES.filter((name) => name !== 'text' && filters[name] !== '').length;

export const isNarrowing = (filters: RiverFilters): boolean =>
  filters.text.trim() !== '' || countSet(filters) > 0;

/** Whether two differ in their words at most. */
export const isSameButWords = (a: RiverFilters, b: RiverFilters): boolean =>
  NAMES.every((name) => name === 'text' || a[name] === b[name]);

/** What the rows of an item refer to. */
export interface RiverKnown {
  readonly account: (id: string) => Account | undefined;
  readonly instrument: (id: string) => Instrument | undefined;
  readonly intent: (id: string) => Intent | undefined;
  /** Of a trade; undefined while it is not scored. */
  readonly clean: (tradeId: string) => boolean | null | undefined;
  readonly zone: string;
}

/** The trade or plan that an item is about; words may be about none. */
function subjectOf(item: RiverItem, known: RiverKnown) {
  if (item.kind !== 'entry') return item.row;
  return item.row.intentId == null ? undefined : known.intent(item.row.intentId);
}

const setupOf = (item: RiverItem): string | null => {
  if (item.kind === 'trade') return item.row.setup;
  return item.kind === 'plan' ? item.row.plan.setup : null;
};

function emotionOf(item: RiverItem): string | undefined {
  if (item.kind === 'plan') return item.row.context.emotion?.tag;
  const entry: JournalEntry | undefined = item.kind === 'trade' ? item.post : item.row;
  return entry?.emotion?.tag;
}

function outcomeOf(item: RiverItem): string | undefined {
  if (item.kind === 'plan') return item.row.gateResult;
  if (item.kind === 'entry') return undefined;
  return item.row.status === 'open' ? 'open' : resultOf(item.row, null);
}

function cleanOf(item: RiverItem, known: RiverKnown): string | undefined {
  const clean = item.kind === 'trade' ? known.clean(item.row.id) : undefined;
  return clean == null ? undefined : clean ? 'yes' : 'no';
}

const texts = new WeakMap<RiverItem, string>();

/** The words of a row, and those that stand with it; made once for all the keys of a search. */
function textOf(item: RiverItem): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = wordsAround(item);
  texts.set(item, text);
  return text;
}

function wordsAround(item: RiverItem): string {
  if (item.kind === 'plan') return searchText('intent', item.row).words;
  if (item.kind === 'entry') return searchText('journal_entry', item.row).words;
  const own = searchText('trade', item.row).words;
  return item.post === undefined ? own : `${own}\n${searchText('journal_entry', item.post).words}`;
}

/** The groups that an instrument belongs to, by their names. */
export function tagsOf(instrument: Instrument | undefined): string[] {
  const { sector = null, underlying = null, tags = [] } = instrument?.groups ?? {};
  return [sector, underlying, ...(tags ?? [])].filter((name) => name !== null);
}

type Test = (item: RiverItem) => boolean;

/** Whether an item stays: it fits every filter that is set. */
export function fitsFilters(filters: RiverFilters, known: RiverKnown): Test {
  const words = wordsOf(filters.text);
  const from = filters.from && instantOfWall({ date: filters.from, time: '00:00' }, known.zone);
  const last = filters.to && instantOfWall({ date: filters.to, time: '23:59' }, known.zone);
  const until = last && `${last.slice(0, 17)}59.999Z`;
  const subject = (item: RiverItem) => subjectOf(item, known);
  const ask = (wanted: string, of: (item: RiverItem) => string | null | undefined): Test[] =>
    wanted === '' ? [] : [(item) => of(item) === wanted];
  const tests: Test[] = [
    ...ask(filters.account, (item) => subject(item)?.accountId),
    ...ask(filters.persona, (item) => known.account(subject(item)?.accountId ?? '')?.persona),
    ...ask(filters.instrument, (item) => subject(item)?.instrumentId),
    ...ask(filters.setup, setupOf),
    ...ask(filters.outcome, outcomeOf),
    ...ask(filters.emotion, emotionOf),
    ...ask(filters.clean, (item) => cleanOf(item, known)),
    ...(filters.tag === ''
      ? []
      : [
          (item: RiverItem) =>
            tagsOf(known.instrument(subject(item)?.instrumentId ?? '')).includes(filters.tag),
        ]),
    ...(from ? [(item: RiverItem) => item.at >= from] : []),
    ...(until ? [(item: RiverItem) => item.at <= until] : []),
    ...(words.length === 0
      ? []
      : [
          (item: RiverItem) => {
            const text = textOf(item);
            return words.every((word) => text.includes(word));
          },
        ]),
  ];
  return (item) => tests.every((test) => test(item));
}
