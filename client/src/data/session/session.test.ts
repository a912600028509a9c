import { afterEach, expect, test, vi } from 'vitest';
import { ServerClock } from '../device/server-clock.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { SessionMemory } from './session.ts';
import { SignIn } from './sign-in.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function setUp(answer: (path: string) => Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return answer(path);
  });
  const storage = memoryStorage();
  const memory = new SessionMemory(storage);
  return {
    asked,
    storage,
    memory,
    entrance: new SignIn(memory, storage, new ServerClock(storage)),
  };
}

const welcome = async () => Response.json({ user: { id: 'ann', email: 'ann@example.com' } });
const ann = { status: 'signed_in', userId: 'ann', email: 'ann@example.com' };

test('who signed in is remembered over a restart, so that the app opens without a network', async () => {
  const { entrance, memory, storage } = setUp(welcome);
  expect(await entrance.signUp('ann@example.com', 'a long password')).toEqual({ ok: true });
  expect(memory.session.get()).toEqual(ann);
  expect(new SessionMemory(storage).session.get()).toEqual(ann);
  expect(memory.isStill('ann')).toBe(true);
  expect(memory.isStill('bob')).toBe(false);
});

test('a refused sign-in says why, and a missing server says that', async () => {
  const refused = setUp(async () => Response.json({ message: 'Invalid' }, { status: 401 }));
  const failed = await refused.entrance.signIn('ann@example.com', 'wrong');
  expect(failed).toEqual({ ok: false, message: 'Invalid' });
  const cut = setUp(async () => Promise.reject(new TypeError('failed to fetch')));
  expect(await cut.entrance.signIn('ann@example.com', 'x')).toMatchObject({ ok: false });
  expect(cut.memory.session.get()).toEqual({ status: 'signed_out' });
});

test('a sign-out without a network holds at once, and the cookie is given back later', async () => {
  let isUp = true;
  const { asked, entrance, memory } = setUp((path) =>
    isUp || path.endsWith('email') ? welcome() : Promise.reject(new TypeError('failed to fetch')),
  );
  await entrance.signIn('ann@example.com', 'a long password');
  isUp = false;
  await entrance.signOut();
  expect(memory.session.get()).toEqual({ status: 'signed_out' });
  isUp = true;
  await entrance.paySignOut();
  await entrance.paySignOut();
  expect(asked.filter((path) => path.endsWith('sign-out'))).toHaveLength(2);
});
