import { expect, it } from 'vitest';
import { rStats } from './r-stats.ts';

it('5,000 trades take milliseconds', () => {
  const sample = Array.from({ length: 5000 }, (_, i) => String(((i * 7919) % 6001) / 1000 - 2.5));
  rStats(sample);
  const began = performance.now();
  rStats(sample);
  expect(performance.now() - began).toBeLessThan(250);
});
