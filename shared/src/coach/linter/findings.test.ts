import { expect, it } from 'vitest';
import { Findings } from './findings.ts';

const filled = (length: number, count: number, match = (i: number) => `${i}`) => {
  const findings = new Findings(length);
  for (let i = 0; i < count; i += 1) findings.add('B-IMP', match(i));
  return findings;
};

it('each rule and match is told once', () => {
  const findings = new Findings(10);
  findings.add('B-IMP', 'exit');
  findings.add('B-IMP', 'exit');
  findings.add('B-DIR', 'exit');
  findings.add('B-IMP', 'close');
  expect(findings.violations.map(({ id, match }) => `${id} ${match}`)).toEqual([
    'B-IMP exit',
    'B-DIR exit',
    'B-IMP close',
  ]);
});

it('a match is told by its first 80 characters', () => {
  const findings = filled(10, 2, (i) => 'a'.repeat(80) + i);
  expect(findings.violations).toEqual([{ id: 'B-IMP', match: 'a'.repeat(80) }]);
});

it('from 100 on nothing more is looked for, the same ones counted too', () => {
  expect(filled(8192, 0).isFull).toBe(false);
  expect(filled(8192, 99).isFull).toBe(false);
  expect(filled(8192, 100).isFull).toBe(true);
  expect(filled(8192, 101).isFull).toBe(true);
  expect(filled(8192, 100, () => 'exit').isFull).toBe(true);
});

it('of a text longer than any that is rendered the first is enough', () => {
  expect(filled(8193, 0).isFull).toBe(false);
  expect(filled(8193, 1).isFull).toBe(true);
});
