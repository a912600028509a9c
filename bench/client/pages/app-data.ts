// The app's own data layer without its screens: what a device writes, and when another sees it.
import { requireStore } from '../../../client/src/data/current.ts';
import { write } from '../../../client/src/data/index.ts';

/** Milliseconds on a clock that all pages of this browser share. */
const now = (): number => performance.timeOrigin + performance.now();

const seen = new Map<string, number>();

/** Opens the person's rows and begins to note when a note is seen. */
async function open(): Promise<void> {
  const store = requireStore();
  await store.open();
  const notes = store.rows.query('journal_entry', { kind: 'note' });
  notes.subscribe(() => {
    const at = now();
    for (const { id } of notes.get()) if (!seen.has(id)) seen.set(id, at);
  });
}

/** @returns when the writing began */
async function writeNote(entryId: string): Promise<number> {
  const at = now();
  await write('writeNote', { entryId, text: 'Nothing today: the range holds.', period: null });
  return at;
}

Object.assign(window, { bench: { open, writeNote, seenAt: (id: string) => seen.get(id) } });
