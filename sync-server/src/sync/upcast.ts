import { type MutationName, SCHEMA_VERSION } from '@mast/shared/mutations';

type Upcast = (name: MutationName, args: unknown) => unknown;

/**
 * How arguments of an older version of the app become today's, one step a version. An older
 * client's pending work is never refused for its age.
 */
const STEPS: Readonly<Record<string, { readonly to: string; readonly upcast: Upcast }>> = {};

export function upcast(name: MutationName, args: unknown, from: string): unknown {
  let version = from;
  let value = args;
  while (version !== SCHEMA_VERSION) {
    const step = STEPS[version];
    // A version that is not known here is newer than this server: its contract decides.
    if (!step) return value;
    value = step.upcast(name, value);
    version = step.to;
  }
  return value;
}
