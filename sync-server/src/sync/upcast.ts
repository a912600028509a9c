import { type MutationName, SCHEMA_VERSION } from '@mast/shared/mutations';
import { fromVersion1 } from './upcast-version-1.ts';
import { fromVersion2 } from './upcast-version-2.ts';

/** Arguments come as they were sent; their contract is held to them only after this. */
export type Upcast = (name: MutationName, args: unknown) => unknown;

/**
 * How arguments of an older version of the app become today's, one step a version. An older
 * client's pending work is never refused for its age.
 */
const STEPS: Readonly<Record<string, { readonly to: string; readonly upcast: Upcast }>> = {
  '1': { to: '2', upcast: fromVersion1 },
  '2': { to: '3', upcast: fromVersion2 },
};

export function upcast(name: MutationName, args: unknown, from: string): unknown {
  let version = from;
  let value = args;
  while (version !== SCHEMA_VERSION) {
    const step = Object.hasOwn(STEPS, version) ? STEPS[version] : undefined;
    // A version that is not known here is newer than this server: its contract decides.
    if (!step) return value;
    value = step.upcast(name, value);
    version = step.to;
  }
  return value;
}
