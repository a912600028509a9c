import { expect } from 'vitest';
import { type Ran, run } from '../run.ts';

/** Runs `mast` as a user does, with this on standard input. */
export const mast = (args: readonly string[], input: unknown = ''): Promise<Ran> =>
  run(args, async () => (typeof input === 'string' ? input : JSON.stringify(input)));

/** The JSON that a command answers with. */
export async function answered(args: readonly string[], input: unknown = '') {
  const { status, out, err } = await mast(args, input);
  expect(err).toBe('');
  expect(status).toBe(0);
  return JSON.parse(out);
}

/** The one line with which a command refuses its input. */
export async function refused(args: readonly string[], input: unknown = '') {
  const { status, out, err } = await mast(args, input);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.endsWith('\n')).toBe(true);
  expect(err.trim().split('\n')).toHaveLength(1);
  return JSON.parse(err).error;
}
