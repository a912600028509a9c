import { Writable } from 'node:stream';
import { MemoryStore } from '@mast/database/memory';
import { expect, it, vi } from 'vitest';
import { openPokes } from '../sync/poke.ts';
import { PokeStreams } from './poke-streams.ts';

function started() {
  const store = new MemoryStore({ newEpoch: () => 'e' });
  const streams = new PokeStreams(openPokes(store));
  return {
    poke: (userId: string) => store.withUserWrite(userId, async (writer) => writer.touch()),
    open(userId: string, stream: Writable, mayStay = async () => true) {
      streams.start({ stream, userId, mayStay });
      return stream;
    },
  };
}

/** A client that reads all, and remembers it. */
function reading() {
  const heard: string[] = [];
  const stream = new Writable({
    write(bytes, _encoding, done) {
      heard.push(String(bytes));
      done();
    },
  });
  return { stream, pokes: () => heard.filter((text) => text.includes('event: poke')).length };
}

it('a client that does not read is let go once much waits for it', async () => {
  const { open, poke } = started();
  const deaf = open('ann', new Writable({ write: () => undefined, highWaterMark: 1 }));
  const { stream, pokes } = reading();
  open('ann', stream);
  for (let i = 0; i < 3_000 && !deaf.destroyed; i += 1) await poke('ann');
  expect(deaf.destroyed).toBe(true);
  await poke('ann');
  expect(stream.destroyed).toBe(false);
  expect(pokes()).toBeGreaterThan(100);
});

it('a person’s oldest stream makes way for the one that is too many', async () => {
  const { open, poke } = started();
  const other = open('bob', reading().stream);
  const own = Array.from({ length: 33 }, () => {
    const client = reading();
    open('ann', client.stream);
    return client;
  });
  await poke('ann');
  expect(own.map(({ pokes }) => pokes())).toEqual([0, ...Array(32).fill(1)]);
  expect(own.map(({ stream }) => stream.destroyed)).toEqual([true, ...Array(32).fill(false)]);
  expect(other.destroyed).toBe(false);
});

it('a stream that has closed makes way by itself', async () => {
  const { open } = started();
  const first = open('ann', reading().stream);
  const gone = open('ann', reading().stream);
  await new Promise((closed) => gone.on('close', closed).destroy());
  for (let i = 0; i < 31; i += 1) open('ann', reading().stream);
  expect(first.destroyed).toBe(false);
});

it('one that closes after it ended takes no pokes from the one that came between', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { open, poke } = started();
  let flushed: () => void = () => undefined;
  const ending = new Writable({
    write: (_bytes, _encoding, done) => done(),
    final: (done) => {
      flushed = done;
    },
  });
  open('ann', ending, async () => false);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  const { stream, pokes } = reading();
  open('ann', stream);
  const closed = new Promise((resolve) => ending.on('close', resolve));
  flushed();
  await closed;
  await poke('ann');
  expect(pokes()).toBe(1);
});

it('an error of a stream stays its own', async () => {
  const { open, poke } = started();
  const broken = open('ann', reading().stream);
  const { stream, pokes } = reading();
  open('ann', stream);
  broken.destroy(new Error('expected a connection, found it reset'));
  await poke('ann');
  expect(pokes()).toBe(1);
});

it('a stream that is gone before it starts is not begun', () => {
  const { open } = started();
  const gone = new Writable({ write: () => undefined }).destroy();
  const write = vi.spyOn(gone, 'write');
  open('ann', gone);
  expect(write).not.toHaveBeenCalled();
});
