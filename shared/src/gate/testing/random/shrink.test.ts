import { expect, it } from 'vitest';
import { type RandomCase, randomCase } from '../random-case.ts';
import { shrink } from './shrink.ts';

const isAbout = ({ rules, facts }: RandomCase): boolean =>
  rules.some((rule) => rule.kind === 'min_gap') && facts.history.closes.length > 0;

const seedOf = (wanted: (one: RandomCase) => boolean): number => {
  for (let seed = 0; ; seed += 1) if (wanted(randomCase(seed))) return seed;
};

it('a case shrinks to the rule and the fact that its failure needs', () => {
  const isLarge = (one: RandomCase) => isAbout(one) && one.rules.length > 3;
  const least = shrink(randomCase(seedOf(isLarge)), isAbout);
  expect(least.rules.map((rule) => rule.kind)).toEqual(['min_gap']);
  expect(least.facts.history).toMatchObject({ windows: {}, paper: [], unposted: [] });
  expect(least.facts.history.closes).toHaveLength(1);
  expect(least.facts).toMatchObject({ chain: null, cooldowns: [], positions: { open: [] } });
  expect(Object.values(least.intent.plan).every((value) => value === null)).toBe(true);
});

it('a case that nothing can be taken from stays as it is', () => {
  const one = randomCase(1);
  expect(shrink(one, (other) => other === one)).toBe(one);
});
