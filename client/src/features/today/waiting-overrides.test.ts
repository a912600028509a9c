import type { Intent, Override } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { waitingOverrides } from './waiting-overrides.ts';

it('reminds of overrides that wait for me, as long as their plan stands', () => {
  const one = (
    id: string,
    actsAt: string,
    chainId: string,
    decision: Override['decision'] = null,
  ) => ({ id, actsAt, chainId, decision }) as Override;
  const now = '2026-11-24T10:00:00.000Z';
  const intents = [
    { chainId: 'stands', chainEndsAt: '2026-11-24T10:00:00.001Z' },
    { chainId: 'over', chainEndsAt: now },
  ] as Intent[];
  const rows = [
    one('later', '3', 'stands'),
    one('next', '2', 'stands'),
    one('over', '1', 'over'),
    one('done', '1', 'stands', 'granted'),
  ];
  expect(waitingOverrides(rows, intents, Date.parse(now)).map(({ id }) => id)).toEqual([
    'next',
    'later',
  ]);
});
