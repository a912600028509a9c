import { expect, test } from 'vitest';
import { planted } from './plant.mjs';
import { runSuite } from './run-suite.mjs';
import { SABOTAGES, sabotageNamed } from './sabotages.mjs';

/** Those whose suites need no database. */
const QUICK = ['last-mutation-applied-twice', 'tombstone-floor-ignored', 'covered-one-too-early'];

test('every planted bug fits into the code of today at one place, and changes it', () => {
  for (const sabotage of SABOTAGES) {
    expect(() => planted(sabotage), sabotage.name).not.toThrow();
    expect(sabotage.replace, sabotage.name).not.toBe(sabotage.find);
  }
  expect(new Set(SABOTAGES.map(({ name }) => name)).size).toBe(SABOTAGES.length);
  expect(SABOTAGES.length).toBeGreaterThanOrEqual(30);
});

test('a bug whose text is not there, or is there twice, is refused', () => {
  const sabotage = { ...sabotageNamed('lock-skipped'), find: 'no such text' };
  expect(() => planted(sabotage)).toThrow('found it 0 times');
  expect(() => planted({ ...sabotage, find: 'user_id' })).toThrow(/found it \d+ times/);
});

test.each(QUICK)(
  'the planted bug `%s` is found by a test, which passes without it',
  async (name) => {
    const { suite } = sabotageNamed(name);
    expect(await runSuite(suite)).toMatchObject({ killer: undefined, broken: undefined });
    const { killer, broken } = await runSuite(suite, name);
    expect({ killer, broken }).toEqual({ killer: expect.any(String), broken: undefined });
  },
);
