import { type Database, migrate, openDatabase, openPglite } from '@mast/database';
import type { EventEnvelope } from '@mast/shared/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDispatcher } from './dispatcher.ts';
import { type EventStream, inProcessStream } from './stream.ts';

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

const emit = (count: number) =>
  database.withUserWrite('u', async (writer) => {
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

describe('the dispatcher', () => {
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

  it('hands an event on again when its handler failed, and says so', async () => {
    const errors: unknown[] = [];
    let tries = 0;
    const stream: EventStream = {
      subscribe: () => undefined,
      async publish() {
        tries += 1;
        if (tries === 1) throw new Error('handler crashed');
      },
    };
    const dispatcher = startDispatcher(database, stream, (error) => errors.push(error));
    await emit(1);
    await until(() => tries >= 2);
    await dispatcher.stop();
    expect(errors).toHaveLength(1);
    expect(await database.readOutbox()).toEqual([]);
  });
});
