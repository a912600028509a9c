import type { Change } from '@mast/shared/entities';
import type { Sample, Trip } from './sample-trip.ts';

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
/** Round trips of a day, ten minutes apart. */
const TRIPS_A_DAY = 100;
const TRIP_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Of a hundred round trips so many have a plan, and so many a post. */
const PLANNED = 25;
const POSTED = 50;

const putOf = ({ entity, row }: Sample): Change => ({ op: 'put', entity, value: row }) as Change;

/** Person, account and rules, as they are there before the first round trip. */
export const baseOf = (trip: Trip): Change[] => trip.base.map(putOf);

/** A sample as text, ready to be told again at another time under other ids. */
function retold(samples: readonly Sample[], names: ReadonlyMap<string, number>) {
  const known = new RegExp([...names.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  const text = JSON.stringify(samples);
  return (trip: number, shiftMs: number): Sample[] =>
    JSON.parse(
      text
        .replace(INSTANT, (at) => new Date(Date.parse(at) + shiftMs).toISOString())
        .replace(known, (name) => idOf(trip, names.get(name) as number)),
    );
}

/** As long as the ids of the app, and like those in the order of their making. */
const idOf = (trip: number, name: number): string =>
  `01970000-0000-7000-8000-${(trip * 16 + name).toString(16).padStart(12, '0')}`;

/** What tells one round trip's rows from another's: the ids that it made. */
function namesOf({ plan, fills, trade, post }: Trip): Map<string, number> {
  const ids = [...plan, ...fills, ...trade, ...post].map(({ row }) => row.id.split(':')[0]);
  return new Map([...new Set(ids as string[])].map((id, index) => [id, index]));
}

/**
 * Rows of a person who trades so many times a day, the newest round trip first, until there are
 * `count` of them. Rows are those of the sample, at other times and under other ids.
 */
export function* historyOf(
  trip: Trip,
  count: number,
  tripsADay: number = TRIPS_A_DAY,
): Generator<Change> {
  const names = namesOf(trip);
  const bare = retold([...trip.fills, ...trip.trade], names);
  const plan = retold(trip.plan, names);
  const post = retold(trip.post, names);
  let rows = 0;
  for (let i = 1; rows < count; i += 1) {
    const shift = -(Math.floor(i / tripsADay) * DAY_MS + (i % tripsADay) * TRIP_MS);
    const place = 10_000_000 - i;
    const share = (i * 37) % 100;
    const told = [
      ...bare(place, shift),
      ...(share < PLANNED ? plan(place, shift) : []),
      ...(share % 2 === 0 && share < 2 * POSTED ? post(place, shift) : []),
    ].slice(0, count - rows);
    rows += told.length;
    yield* told.map(putOf);
  }
}
