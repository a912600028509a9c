import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { CHECKED } from './effects.ts';
import { type Counts, FAULTS } from './faults.ts';
import type { Reach } from './reach.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/verify/sync.mjs', import.meta.url));

interface Summary {
  readonly schedules: number;
  readonly mismatches: number;
  readonly faults: Counts;
  readonly reach: Reach;
}

interface Asked {
  readonly schedules: number;
  readonly seconds: number;
  readonly jobs: number;
}

/** Runs the command as an operator would, prints what it prints, and holds it to its figures. */
export async function expectSound(
  store: string,
  { schedules, seconds, jobs }: Asked,
): Promise<Summary> {
  const asked = { store, schedules, seconds, jobs };
  const args = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...args]).catch(
    (error) => {
      throw new Error(`${error.stdout}\n${error.stderr}\nended by ${error.signal ?? error.code}`);
    },
  );
  console.log(stdout);
  const summary = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Summary;
  expect(summary.mismatches).toBe(0);
  expect(summary.schedules).toBeGreaterThanOrEqual(schedules);
  return summary;
}

/** Every kind of fault has really taken place. */
export const expectEveryFault = ({ faults }: Summary): void =>
  expect(FAULTS.filter((fault) => faults[fault] === 0)).toEqual([]);

/** Every mutation whose effect is checked has taken effect. */
export const expectEveryWrite = ({ reach }: Summary): void =>
  expect(CHECKED.filter((name) => !reach.applied[name])).toEqual([]);
