import { migrate, openDatabase } from '@mast/database';
import type { Change } from '@mast/shared/entities';
import { median } from '../lib/measure.ts';
import type { Report } from '../lib/report.ts';
import type { SignedUp } from '../lib/sign-up.ts';
import type { Client, Clients } from './clients.ts';
import { type PushRound, pushRound, record } from './push.ts';
import { pushesOf } from './pushes.ts';
import { serve } from './serve.ts';
import type { Sizes } from './sizes.ts';
import { fill, rowsOf } from './spaces.ts';
import type { Kind, Place } from './stores.ts';

const PEOPLE = 8;
/** Of the pushes a second that their SQL alone comes to. */
const BAR = 0.7;

/** Pushes of one mutation a request, against their own statements. */
export async function measurePushes(
  kind: Kind,
  clients: Clients,
  sizes: Sizes,
  report: Report,
): Promise<void> {
  const place = await kind.create();
  const crowds = await prepare(place, sizes);
  for (const { name, who } of crowds) {
    // This run warms up as well.
    const recorded = await record(place, clients, who);
    const rounds: PushRound[] = [];
    for (let round = 0; round < sizes.rounds; round += 1) {
      rounds.push(await pushRound(place, clients, who, recorded));
    }
    const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
    report.least(
      `${kind.name}.push_${name}_to_raw`,
      of((one) => one.rawMs / one.oursMs),
      BAR,
      {
        'pushes/s': of((one) => (one.pushes / one.oursMs) * 1000),
        'raw pushes/s': of((one) => (one.pushes / one.rawMs) * 1000),
        'ms p50': of((one) => one.p50),
        'statements a push': of((one) => one.statements),
      },
    );
  }
  await place.drop();
}

interface Crowd {
  readonly name: string;
  readonly who: readonly Client[];
}

/** Eight people with a short history each, and what one client, eight, and eight of one push. */
async function prepare(place: Place, sizes: Sizes): Promise<Crowd[]> {
  const door = await place.open();
  await migrate(door);
  const server = await serve(door);
  const store = openDatabase(door, { newEpoch: () => 'epoch' });
  const people: { person: SignedUp; rows: Change[] }[] = [];
  for (let i = 0; i < PEOPLE; i += 1) {
    const person = await server.signUp(`person-${i}`);
    const rows = await rowsOf(person.userId, sizes.few);
    await fill(store, person.userId, rows);
    people.push({ person, rows });
  }
  await place.settle();
  await server.close();
  const of = async ({ person, rows }: (typeof people)[number], devices: number, each: number) =>
    clientsOf(person, await pushesOf(person.userId, rows, devices, each));
  const [first] = people as [(typeof people)[number]];
  const eight = await Promise.all(people.map((one) => of(one, 1, sizes.pushesOfEight)));
  return [
    { name: '1', who: await of(first, 1, sizes.pushes) },
    { name: '8', who: eight.flat() },
    { name: '8_of_one', who: await of(first, PEOPLE, sizes.pushesOfEight) },
  ];
}

const clientsOf = ({ userId, cookie }: SignedUp, bodies: readonly string[][]): Client[] =>
  bodies.map((own, index) => ({ name: `${userId}-${index}`, cookie, bodies: own }));
