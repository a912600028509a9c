import { beforeEach, expect, test, vi } from 'vitest';
import type { Replica, ReplicaOptions } from '../replica/replica.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { LiveReplica } from './live-replica.ts';

/** A replica of which a test says what comes about. */
interface Played {
  readonly replica: Replica;
  readonly options: ReplicaOptions;
  readonly close: ReturnType<typeof vi.fn>;
}

const { opened, stored } = vi.hoisted(() => ({
  opened: [] as Played[],
  /** Accounts in the database that the next one opens. */
  stored: { accounts: 0 },
}));

vi.mock('../replica/replica.ts', () => ({
  openReplica(options: ReplicaOptions): Replica {
    const close = vi.fn(async () => {});
    const list = async () => Array.from({ length: stored.accounts });
    const read = async (body: (reader: object) => unknown) => body({ list });
    const replica = { read, close, lead: () => {} } as unknown as Replica;
    opened.push({ replica, options, close });
    return replica;
  },
}));

beforeEach(() => {
  opened.length = 0;
  stored.accounts = 0;
});

function start() {
  const shown: Replica[] = [];
  const onOpen = vi.fn(async () => {});
  const live = new LiveReplica({
    userId: 'ann',
    storage: memoryStorage(),
    post: async () => ({ status: 200, body: {} }),
    beforePull: async () => async () => {},
    onForgotten: async () => {},
    onPulled: () => {},
    beforePush: async () => {},
    onPushed: () => {},
    onUpdateNeeded: () => {},
    onOpen,
    onRows: (replica) => shown.push(replica),
    onLost: () => {},
  });
  return { live, shown, onOpen };
}

const nth = (n: number): Played => opened[n] as Played;
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('SYNC-R06 rows that the browser alone let go of are shown again without a network', async () => {
  const { live, shown } = start();
  await live.open();
  stored.accounts = 1;
  nth(0).options.onLost();
  await expect.poll(() => opened.length).toBe(2);
  await settled();
  expect(nth(1).options.name).toBe(nth(0).options.name);
  expect(nth(0).close).toHaveBeenCalledOnce();
  expect(shown).toEqual([nth(0).replica, nth(1).replica]);
});

test('SYNC-R06 what the server forgot is shown until all of its replacement is there', async () => {
  const { live, shown } = start();
  await live.open();
  await nth(0).options.onForgotten();
  nth(0).options.onLost();
  await expect.poll(() => opened.length).toBe(2);
  await settled();
  expect(shown).toEqual([nth(0).replica]);
  expect(nth(0).close).not.toHaveBeenCalled();
  nth(1).options.onPulled();
  await settled();
  expect(shown).toEqual([nth(0).replica, nth(1).replica]);
  expect(nth(0).close).toHaveBeenCalledOnce();
});

test('who asks while one is replaced opens no other', async () => {
  const { live } = start();
  await live.open();
  await nth(0).options.onForgotten();
  nth(0).options.onLost();
  expect(live.current).toBeNull();
  expect(await live.open()).toBe(nth(1).replica);
  await settled();
  expect(opened).toHaveLength(2);
});

test('a replacement that is closed before it is open leaves nothing open', async () => {
  const { live } = start();
  await live.open();
  await nth(0).options.onForgotten();
  nth(0).options.onLost();
  await live.close();
  await settled();
  for (const { close } of opened) expect(close).toHaveBeenCalled();
});
