import type { Members } from './plain-form.ts';
import { rowsAt } from './rows.ts';

/** Granted overrides; of the plan at hand, granted at the instant, without a size of their own unless said. */
export const overridesOf = (raw: unknown, asOf: string): { overrides?: Members[] } =>
  raw === undefined
    ? {}
    : {
        overrides: rowsAt(raw, 'facts.overrides').map((row, i) => ({
          id: `override-${i + 1}`,
          covers: true,
          grantedAt: asOf,
          maxSize: null,
          safeguards: [],
          ...row,
        })),
      };
