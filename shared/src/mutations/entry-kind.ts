import { type Refusal, refusal } from '../errors/index.ts';
import type { JournalEntry } from '../generated/types.ts';

/** The refusal of a write that would turn an entry into another kind. */
export const otherKind = (
  existing: JournalEntry | undefined,
  kind: JournalEntry['kind'],
): Refusal | undefined =>
  existing === undefined || existing.kind === kind
    ? undefined
    : refusal(
        'invalid_args',
        `expected an entry \`${kind}\`, found an entry \`${existing.kind}\``,
        'entryId',
      );
