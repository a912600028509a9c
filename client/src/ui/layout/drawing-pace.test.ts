import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DrawingPace } from './drawing-pace.ts';

const FRAME_MS = 16;
/** ms of the processor */
let spent = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, FRAME_MS));
  vi.spyOn(performance, 'now').mockImplementation(() => spent);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** A page whose parts take so long to be drawn, ms each; what is drawn together is settled at its end. */
function page(ms: number, isNothing: (part: number) => boolean = () => false) {
  const frames: number[][] = [];
  let together: number[] = [];
  const pace = new DrawingPace<number>((part) => {
    if (isNothing(part)) return false;
    if (together.length === 0) setTimeout(commit, 0);
    together.push(part);
    return true;
  });
  function commit(): void {
    const drawn = together;
    together = [];
    frames.push(drawn);
    spent += ms * drawn.length;
    for (const part of drawn) pace.settle(part);
  }
  return { pace, frames };
}

test('where a part is quick, ever more of them are drawn in a frame, in order', () => {
  const { pace, frames } = page(0.5);
  pace.ask(upTo(40));
  vi.runAllTimers();
  expect(frames.map(({ length }) => length)).toEqual([1, 2, 4, 8, 8, 8, 8, 1]);
  expect(frames.flat()).toEqual(upTo(40));
});

test('where a part is slow, each has a frame of its own', () => {
  const { pace, frames } = page(30);
  pace.ask(upTo(5));
  vi.runAllTimers();
  expect(frames).toEqual([[0], [1], [2], [3], [4]]);
});

test('as many are drawn as fit into the time', () => {
  const { pace, frames } = page(3);
  pace.ask(upTo(60));
  vi.runAllTimers();
  const settled = frames.slice(4, -1).map(({ length }) => length);
  expect(new Set(settled)).toEqual(new Set([2, 4]));
});

test('what draws nothing costs no frame', () => {
  const { pace, frames } = page(30, (part) => part % 10 !== 9);
  pace.ask(upTo(20));
  vi.runAllTimers();
  expect(frames).toEqual([[9], [19]]);
});

test('a part that is left before its turn is not drawn', () => {
  const { pace, frames } = page(30);
  pace.ask(upTo(3));
  pace.settle(2);
  vi.runAllTimers();
  expect(frames).toEqual([[0], [1]]);
});

test('a part that is never settled holds up the others for half a second', () => {
  const drawn: number[] = [];
  const pace = new DrawingPace<number>((part) => {
    drawn.push(part);
    if (part !== 0) setTimeout(() => pace.settle(part), 1);
    return true;
  });
  pace.ask(upTo(3));
  vi.advanceTimersByTime(400);
  expect(drawn).toEqual([0]);
  vi.runAllTimers();
  expect(drawn).toEqual([0, 1, 2]);
});
