import { migrate, openDatabase } from '@mast/database';
import { median } from '../lib/measure.ts';
import type { Report } from '../lib/report.ts';
import type { SignedUp } from '../lib/sign-up.ts';
import type { Clients } from './clients.ts';
import { firstSync, rate, rawCopy, rawSelect } from './first-sync.ts';
import { changedTen, pullTime } from './pull.ts';
import { serve } from './serve.ts';
import type { Sizes } from './sizes.ts';
import { fill, rowsOf } from './spaces.ts';
import type { Kind, Place } from './stores.ts';

/** Of the rows a second of a raw select, and rows a second where that is too much to ask. */
const SHARE = 0.5;
const RATE = 140_000;

/** Pulls of few changes in a large and in a small space, and the first sync of the large one. */
export async function measurePulls(
  kind: Kind,
  clients: Clients,
  sizes: Sizes,
  report: Report,
): Promise<void> {
  const place = await kind.create();
  const big = await pulls(kind, place, clients, sizes, report);
  await firstSyncs(kind, place, big, sizes, report);
  await place.drop();
}

async function pulls(
  kind: Kind,
  place: Place,
  clients: Clients,
  sizes: Sizes,
  report: Report,
): Promise<SignedUp> {
  const door = await place.open();
  await migrate(door);
  const server = await serve(door);
  const store = openDatabase(door, { newEpoch: () => 'epoch' });
  const prepared = async (name: string, count: number) => {
    const person = await server.signUp(name);
    const rows = await rowsOf(person.userId, count);
    await fill(store, person.userId, rows);
    return changedTen(door, person, rows);
  };
  const few = await prepared('few', sizes.few);
  const many = await prepared('many', sizes.many);
  await place.settle();
  const times: { few: number; many: number }[] = [];
  for (let round = -1; round < sizes.rounds; round += 1) {
    const timed = {
      few: await pullTime(clients, server, few, sizes.pulls),
      many: await pullTime(clients, server, many, sizes.pulls),
    };
    if (round >= 0) times.push(timed);
  }
  await server.close();
  const ratio = median(times.map((one) => one.many / one.few));
  report.most(`${kind.name}.pull_150k_to_1k`, ratio, 1.2, {
    'ms at 150k': median(times.map((one) => one.many)),
    'ms at 1k': median(times.map((one) => one.few)),
  });
  return many.person;
}

async function firstSyncs(
  kind: Kind,
  place: Place,
  person: SignedUp,
  sizes: Sizes,
  report: Report,
): Promise<void> {
  const rounds: { ours: number; select: number; copy: number }[] = [];
  for (let round = -1; round < sizes.rounds; round += 1) {
    const taken = await sweeps(place, person.userId);
    if (round >= 0) rounds.push(taken);
  }
  const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
  const share = of((one) => one.ours / one.select);
  const isMet = share >= SHARE || of((one) => one.ours) >= RATE;
  report.either(
    `${kind.name}.first_sync_to_raw`,
    share,
    isMet,
    `at least ${SHARE}, or ${RATE} rows/s`,
    {
      'rows/s': of((one) => one.ours),
      'raw select rows/s': of((one) => one.select),
      'copy rows/s': of((one) => one.copy),
    },
  );
}

/** Each side opens the database anew: the embedded one can be had by one of them at a time. */
async function sweeps(place: Place, userId: string) {
  const door = await place.open();
  const swept = await firstSync(door, userId).finally(() => door.close());
  const raw = await place.raw();
  const selected = await rawSelect(raw, userId);
  const copied = await rawCopy(raw, userId);
  await raw.close();
  if (selected.rows !== swept.rows) {
    throw new Error(`expected ${selected.rows} rows of the first sync, found ${swept.rows}`);
  }
  return { ours: rate(swept), select: rate(selected), copy: rate(copied) };
}
