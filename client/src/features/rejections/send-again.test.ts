import type { Rejection } from '@mast/shared/types';
import { expect, test, vi } from 'vitest';
import { sendAgain } from './send-again.ts';

const { write } = vi.hoisted(() => ({ write: vi.fn<(name: string) => Promise<object>>() }));
vi.mock('../../data/index.ts', () => ({ write, newId: () => 'fresh', decidePlan: vi.fn() }));

const rejection = {
  id: 'refused',
  mutation: 'writeNote',
  code: 'invalid_args',
  args: { entryId: 'note', text: 'Kept.' },
} as unknown as Rejection;

test('a write that was kept is told as sent, though its refusal could not be let go', async () => {
  write.mockImplementation(async (name) => {
    if (name === 'discardRejection') throw new Error('the disk is full');
    return { key: 'k' };
  });
  expect(await sendAgain(rejection, rejection.args)).toMatchObject({ ok: true });
  expect(write.mock.calls.map(([name]) => name)).toEqual(['writeNote', 'discardRejection']);
});

test('a write that could not be kept is not told as sent, and its refusal stands', async () => {
  write.mockReset();
  write.mockRejectedValue(new Error('the disk is full'));
  await expect(sendAgain(rejection, rejection.args)).rejects.toThrow('full');
  expect(write).toHaveBeenCalledOnce();
});
