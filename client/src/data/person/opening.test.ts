import { expect, test, vi } from 'vitest';
import { Opening } from './opening.ts';

const never = new AbortController().signal;

/** A part that fails so often, then opens. */
function part(fails: number) {
  let left = fails;
  return vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('no network');
  });
}

test('what opens is opened, in order, and nothing is told', async () => {
  const [rows, journal] = [part(0), part(0)];
  const opening = new Opening(never, rows, journal);
  await opening.start();
  expect(opening.hasFailed.get()).toBe(false);
  expect(rows.mock.invocationCallOrder[0]).toBeLessThan(journal.mock.invocationCallOrder[0] ?? 0);
});

test('what could not be opened is told, and opened at a next reason to try', async () => {
  const opening = new Opening(never, part(0), part(1));
  await opening.start();
  expect(opening.hasFailed.get()).toBe(true);
  await opening.tryAgain();
  expect(opening.hasFailed.get()).toBe(false);
});

test('a reason to try again does not open what was not to be opened yet, nor what is open', async () => {
  const rows = part(0);
  const opening = new Opening(never, rows);
  await opening.tryAgain();
  expect(rows).not.toHaveBeenCalled();
  await opening.start();
  await opening.tryAgain();
  expect(rows).toHaveBeenCalledTimes(1);
});

test('after the end nothing is opened, and what fails by it is not told', async () => {
  const end = new AbortController();
  const closed = vi.fn(async () => {
    end.abort();
    throw new Error('closed');
  });
  const opening = new Opening(end.signal, closed);
  await opening.start();
  expect(opening.hasFailed.get()).toBe(false);
  await opening.start();
  expect(closed).toHaveBeenCalledTimes(1);
});
