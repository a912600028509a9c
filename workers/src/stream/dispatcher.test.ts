import { type Database, migrate, openDatabase, openPglite } from '@mast/database';
import type { EventEnvelope } from '@mast/shared/events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startDispatcher } from './dispatcher.ts';
import { inProcessStream } from './stream.ts';

let database: Database;
let ids = 0;
const newId = () => {
  ids += 1;
  return `event-${ids}`;
};

beforeAll(async () => {
  const door = await openPglite();
  await migrate(door);
  database = openDatabase(door, { newEpoch: () => 'epoch' });
});
afterAll(() => database.close());

const emit = (count: number, userId = 'u') =>
  database.withUserWrite(userId, async (writer) => {
    writer.touch();
    const origin = { producer: 'test', correlationId: 'c', now: '2026-06-11T14:00:00.000Z', newId };
    const events = Array.from({ length: count }, () => ({
      type: 'journal.entry.created' as const,
      data: { entryId: 'e' },
    }));
    await writer.emit(events, origin);
  });

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(condition()).toBe(true);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Leaves nothing to the next test. */
async function clear(): Promise<void> {
  for (;;) {
    const entries = await database.readOutbox();
    if (entries.length === 0) break;
    await database.settleOutbox(entries);
  }
  while ((await database.countParked()) > 0) {
    for (const { position } of await database.readParked(0)) await database.unpark(position);
  }
}

describe('the dispatcher', () => {
  afterEach(clear);

  it('hands events on in order, right after the commit that caused them', async () => {
    const seen: EventEnvelope[] = [];
    const stream = inProcessStream();
    stream.subscribe('probe', async (event) => void seen.push(event));
    const dispatcher = startDispatcher(database, stream, (error) => {
      throw error;
    });
    await emit(450);
    await until(() => seen.length === 450);
    await dispatcher.stop();
    const order = seen.map((event) => Number(event.id.split('-')[1]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await database.readOutbox()).toEqual([]);
  });

  /** One consumer, which fails on poison, and a dispatcher with the shortest pause. */
  function start(isPoison: (event: EventEnvelope) => boolean) {
    const taken: EventEnvelope[] = [];
    const tried: string[] = [];
    const errors: Error[] = [];
    const stream = inProcessStream();
    stream.subscribe('failing', async (event) => {
      tried.push(event.id);
      if (isPoison(event)) throw Object.assign(new Error('my private note'), { code: '22008' });
      taken.push(event);
    });
    const onError = (error: unknown) => void errors.push(error as Error);
    const dispatcher = startDispatcher(database, stream, onError, 10);
    return { taken, tried, errors, stop: () => dispatcher.stop() };
  }

  it('hands an event on again when its consumer failed', async () => {
    let failures = 1;
    const on = start(() => {
      failures -= 1;
      return failures >= 0;
    });
    await emit(1);
    await until(() => on.taken.length === 1);
    await on.stop();
    expect(on.errors).toEqual([]);
    expect(await database.readOutbox()).toEqual([]);
    expect(await database.countParked()).toBe(0);
  });

  it('parks what fails again and again, says so once without its text, and goes on meanwhile', async () => {
    await emit(1, 'poisoned');
    await emit(3, 'other');
    const inOutbox = (await database.readOutbox()).map(({ event }) => event.id);
    const on = start(({ userId }) => userId === 'poisoned');
    await until(() => on.taken.length === 3);
    expect(on.tried.slice(0, 4)).toEqual(inOutbox);
    await until(() => on.errors.length === 1);
    await emit(1, 'other');
    await until(() => on.taken.length === 4);
    await on.stop();
    expect(on.tried).toHaveLength(5 + 4);
    expect(on.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/`failing`.*`event-\d+`.*failed 5 times with `Error` \(`22008`\)/),
    ]);
    expect(on.errors[0]?.message).not.toContain('private');
    expect(await database.readOutbox()).toEqual([]);
    expect(await database.readParked(0)).toMatchObject([{ consumer: 'failing' }]);
  });

  it('reaches the events behind so many that fail as it reads at once', async () => {
    const on = start(({ userId }) => userId === 'poisoned');
    await emit(450, 'poisoned');
    await emit(1, 'other');
    await until(() => on.taken.length === 1);
    await on.stop();
  });

  it('tries what is parked once more at a start, where the consumer is there', async () => {
    const first = start(() => true);
    await emit(2);
    await until(() => first.errors.length === 2);
    await first.stop();

    const stillBroken = start(() => true);
    await until(() => stillBroken.errors.length === 2);
    await pause();
    await stillBroken.stop();
    expect(stillBroken.tried).toHaveLength(2);
    expect(await database.countParked()).toBe(2);

    const without = startDispatcher(database, inProcessStream(), () => undefined, 10);
    await pause();
    await without.stop();
    expect(await database.countParked()).toBe(2);

    const mended = start(() => false);
    await until(() => mended.taken.length === 2);
    await pause();
    await mended.stop();
    expect(await database.countParked()).toBe(0);
  });
});
