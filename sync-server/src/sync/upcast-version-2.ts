import type { Upcast } from './upcast.ts';

/** An import said nothing of rates: all of its fills were in the account's own currency. */
export const fromVersion2: Upcast = (name, args) =>
  name === 'importFills' && args !== null && typeof args === 'object' && !Array.isArray(args)
    ? { rates: [], ...args }
    : args;
