import type { MutationContext } from '@mast/shared/mutations';

/** Who decides on a device, and when: the write itself is the moment. @param at ms */
export const deviceContext = (userId: string, at: number): MutationContext => ({
  role: 'device',
  userId,
  eventTime: at,
  now: at,
  timeFlags: [],
});
