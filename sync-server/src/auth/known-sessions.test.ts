import { expect, it } from 'vitest';
import { KnownSessions } from './known-sessions.ts';

const ann = { userId: 'ann', email: 'ann@example.org', sessionId: 's' };

function looked(answers: (typeof ann | undefined)[]) {
  let count = 0;
  const look = async () => answers[count++];
  return { look, count: () => count };
}

it('a session is looked up once, and again when some seconds have passed', async () => {
  let now = 0;
  const sessions = new KnownSessions(() => now);
  const { look, count } = looked([ann, ann]);
  expect(await sessions.of('cookie', look)).toBe(ann);
  now = 9_999;
  expect(await sessions.of('cookie', look)).toBe(ann);
  expect(count()).toBe(1);
  now = 10_000;
  await sessions.of('cookie', look);
  expect(count()).toBe(2);
});

it('other cookies are another session, and nobody is looked up each time', async () => {
  const sessions = new KnownSessions(() => 0);
  const { look, count } = looked([ann, undefined, undefined]);
  await sessions.of('cookie', look);
  expect(await sessions.of('another', look)).toBeUndefined();
  expect(await sessions.of('another', look)).toBeUndefined();
  expect(count()).toBe(3);
});

it('what was being looked up while all was forgotten is not known afterwards', async () => {
  const sessions = new KnownSessions(() => 0);
  let answer: (found: typeof ann) => void = () => undefined;
  const looking = sessions.of('cookie', () => new Promise((resolve) => (answer = resolve)));
  sessions.forget();
  answer(ann);
  expect(await looking).toBe(ann);
  expect(await sessions.of('cookie', async () => undefined)).toBeUndefined();
});
