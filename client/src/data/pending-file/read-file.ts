import { describeMismatch, shown } from '@mast/shared/contract-errors';
import { isMutationName } from '@mast/shared/mutations';
import type { PendingWork } from '@mast/shared/types';
import { validatePendingWork } from '@mast/shared/validators-files';
import type { JournalRow } from '../journal/journal.ts';
import { SCHEMA } from '../schema.ts';
import { checksum } from './checksum.ts';
import { FILE_FORMAT, FILE_VERSION } from './make-file.ts';

export type ReadFile =
  | { readonly ok: true; readonly rows: readonly JournalRow[] }
  | { readonly ok: false; readonly message: string };

const wrong = (expected: string, found: string): ReadFile => ({
  ok: false,
  message: `expected ${expected}, found ${found}`,
});

/** Rows of a file of pending work of this person, to enter a journal under their own keys. */
export async function readFile(text: string, userId: string): Promise<ReadFile> {
  const file = parsed(text);
  if (file === undefined) return wrong('a file of JSON', shown(text.slice(0, 20)));
  const { format, version } = file;
  if (format !== FILE_FORMAT)
    return wrong(`a file of the format \`${FILE_FORMAT}\``, shown(format));
  if (typeof version === 'number' && version > FILE_VERSION) {
    return wrong(
      `a file of version ${FILE_VERSION} or older`,
      `\`${version}\` of a newer version of Mast: update this one first`,
    );
  }
  if (!validatePendingWork(file)) return mismatch(file);
  return checked(file, userId);
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function mismatch(file: unknown): ReadFile {
  const [error] = validatePendingWork.errors ?? [];
  if (error === undefined) return wrong('a file of pending work', 'another');
  const { path, expected, found } = describeMismatch(error, file);
  return wrong(`${expected} at \`${path.join('/')}\``, found);
}

async function checked(file: PendingWork, userId: string): Promise<ReadFile> {
  if (file.userId !== userId) {
    return wrong('a file of the person who is signed in', 'one of another person');
  }
  const { rows } = file;
  if ((await checksum(JSON.stringify(rows))) !== file.checksum) {
    return wrong(
      'the rows that the checksum was made of',
      'other ones: the file was changed or cut',
    );
  }
  for (const row of rows) {
    const key = (row.args as { meta?: { key?: unknown } }).meta?.key;
    if (key !== row.key) return wrong(`\`${row.key}\` as the key of its write`, shown(key));
    if (Number(row.schemaVersion) > Number(SCHEMA) || !isMutationName(row.mutation)) {
      return wrong(
        'writes that this version of Mast knows',
        `${shown(row.mutation)} of version \`${row.schemaVersion}\`: update this one first`,
      );
    }
  }
  return { ok: true, rows: rows.map(journalRow) };
}

const journalRow = (row: PendingWork['rows'][number]): JournalRow =>
  ({ ...row, state: 'written', clientId: null, mutationId: null }) as unknown as JournalRow;
