import { setParam } from '../rules/set-param.ts';

export type ArgPath = readonly (string | number)[];

/** One value of refused arguments, as a field. */
export interface ArgField {
  key: string;
  path: ArgPath;
  label: string;
  value: string | number | boolean | null;
  /** Whether it is what the refusal names. */
  isNamed: boolean;
}

/** What the device itself said, and what it will say anew when the write is sent again. */
const NOT_MINE = new Set(['meta', 'deviceDecision', 'device', 'deviceAnswer']);

/** A list longer than this is a file's content: only its refused entry is shown. */
const LONGEST_LIST = 12;

const LABELS: Readonly<Record<string, string>> = {
  accountId: 'Account',
  instrumentId: 'Instrument',
  intentId: 'Plan',
  parentId: 'Revised plan',
  tradeId: 'Trade',
  stopAtBroker: 'Stop at the broker',
  exitPlan: 'How I get out',
  invalidation: 'What proves me wrong',
  filledAt: 'Time of the fill (UTC)',
  balanceAsOf: 'Time of the balance (UTC)',
  followedPlan: 'Followed my plan',
  fx: 'Exchange rate',
  mainZone: 'Main time zone',
  tz: 'Time zone of the day',
  localTime: 'Start of the day',
};

const titled = (key: string): string => {
  const words = key
    .replace(/([A-Z])/g, ' $1')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The last name of a path, with the number of its entry in a list: `Price, entry 3`. */
function labelOf(path: ArgPath): string {
  const name = path.findLast((part) => typeof part === 'string') ?? '';
  const index = path.find((part) => typeof part === 'number');
  const label = LABELS[name] ?? titled(String(name));
  return typeof index === 'number' ? `${label}, entry ${index + 1}` : label;
}

/** `plan.stop`, `rules/2/params` and `/fills/3/price` name a path alike. */
export const pathOfField = (field: string | null): string =>
  (field ?? '').replaceAll('.', '/').replace(/^\/+/, '');

const isLeaf = (value: unknown): value is ArgField['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function leaves(value: unknown, path: ArgPath, named: string): ArgField[] {
  const key = path.join('/');
  if (isLeaf(value)) {
    const isNamed = named !== '' && (key === named || key.startsWith(`${named}/`));
    return [{ key, path, label: labelOf(path), value, isNamed }];
  }
  if (Array.isArray(value)) {
    const isLong = value.length > LONGEST_LIST;
    return value.flatMap((item, index) => {
      const at = [...path, index];
      const isShown = !isLong || `${named}/`.startsWith(`${at.join('/')}/`);
      return isShown ? leaves(item, at, named) : [];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    path.length === 0 && NOT_MINE.has(name) ? [] : leaves(item, [...path, name], named),
  );
}

/** What a person chooses by its name. */
const CHOSEN = new Set<ArgPath[number]>(['accountId', 'instrumentId']);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids mean nothing to a person: those that the write makes, and of others all but a refused one. */
function isBareId({ key, path, value, isNamed }: ArgField, ownIds: ReadonlySet<string>): boolean {
  if (ownIds.has(key)) return true;
  return !isNamed && !CHOSEN.has(path.at(-1) ?? '') && UUID.test(String(value));
}

/** The values of refused arguments as fields, what was refused first. */
export function argFields(
  args: object,
  field: string | null,
  ownIds: ReadonlySet<string>,
): ArgField[] {
  const fields = leaves(args, [], pathOfField(field)).filter((one) => !isBareId(one, ownIds));
  return [...fields.filter((one) => one.isNamed), ...fields.filter((one) => !one.isNamed)];
}

/** A typed text in the form that the value had; an empty one leaves it open. */
export function typedValue(text: string, before: ArgField['value']): ArgField['value'] {
  if (typeof before === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  return text.trim() === '' ? null : text.trim();
}

/** The arguments with what was corrected. */
export const correctedArgs = (
  args: object,
  fields: readonly ArgField[],
  changes: Readonly<Record<string, ArgField['value']>>,
): object =>
  fields.reduce<object>(
    (made, { key, path }) => (key in changes ? setParam(made, path, changes[key]) : made),
    args,
  );
