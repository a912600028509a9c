import { TZDB_RANGE, ZONE_LINES } from '../generated/zones.ts';
import { MINUTE_MS } from './units.ts';

/** The offsets of a zone: range `i` begins at `starts[i]` and holds until `starts[i + 1]`. */
export interface ZoneTable {
  /** Instants in ms, ascending; the first is -Infinity. */
  readonly starts: readonly number[];
  /** Ms east of UTC. */
  readonly offsets: readonly number[];
}

/** Zones of equal history share one entry, so that a history is decoded once. */
interface Entry {
  readonly line: string;
  table: ZoneTable | undefined;
}

let entries: Map<string, Entry> | undefined;

function entriesByName(): Map<string, Entry> {
  if (entries !== undefined) return entries;
  entries = new Map();
  for (const line of ZONE_LINES.split('\n')) {
    const entry: Entry = { line, table: undefined };
    for (const name of line.slice(line.lastIndexOf('|') + 1).split(' ')) entries.set(name, entry);
  }
  return entries;
}

function decode(line: string): ZoneTable {
  const [offsetTexts = '', indices = '', steps = ''] = line.split('|');
  const distinct = offsetTexts.split(' ').map((text) => Number.parseInt(text, 36) * MINUTE_MS);
  const offsets = [...indices].map((digit) => distinct[Number.parseInt(digit, 36)] as number);
  const starts = [Number.NEGATIVE_INFINITY];
  let start = TZDB_RANGE.from;
  for (const step of steps === '' ? [] : steps.split(' ')) {
    start += Number.parseInt(step, 36) * MINUTE_MS;
    starts.push(start);
  }
  return { starts, offsets };
}

/** @returns whether the shipped table knows this IANA zone or link name, in its exact spelling. */
export function isKnownZone(zone: string): boolean {
  return entriesByName().has(zone);
}

/** @returns all IANA zone and link names of the shipped table, sorted by code unit. */
export function zoneNames(): string[] {
  return [...entriesByName().keys()].sort();
}

/** @returns the offsets of a zone; throws for a name that `isKnownZone` denies. */
export function zoneTable(zone: string): ZoneTable {
  const entry = entriesByName().get(zone);
  if (entry === undefined) throw new Error(`expected a known time zone, found \`${zone}\``);
  entry.table ??= decode(entry.line);
  return entry.table;
}

/** @returns ms east of UTC in force at an instant. */
export function offsetIn(table: ZoneTable, t: number): number {
  const { starts, offsets } = table;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= t) low = middle;
    else high = middle;
  }
  return offsets[low] as number;
}

/**
 * The first instant at which the zone's clock shows `wall` or later, where `wall` is a local time
 * in ms as if it were UTC. So a time in a gap is the end of the gap, a doubled one the first.
 */
export function firstInstantIn(table: ZoneTable, wall: number): number {
  const { starts, offsets } = table;
  // The first range whose end, on its own clock, lies beyond `wall`. Ends ascend on the clock
  // as they do in time, because no range is shorter than the change of offset at its ends.
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] as number) + (offsets[middle] as number) > wall) high = middle;
    else low = middle + 1;
  }
  return Math.max(wall - (offsets[low] as number), starts[low] as number);
}
