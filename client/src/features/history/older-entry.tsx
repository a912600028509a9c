import type { ReactNode } from 'react';
import { Stack } from '../../ui/index.ts';
import { OlderNote } from './older-note.tsx';
import { OlderWords } from './older-words.tsx';
import { useOlderRow } from './use-older-row.ts';

/** Words of long ago. @param none stands where this device holds no such entry */
export default function OlderEntry({ id, none }: { id: string; none: ReactNode }) {
  const entry = useOlderRow('journal_entry', id);
  if (entry === undefined) return null;
  if (entry === null) return none;
  return (
    <Stack gap={6}>
      <OlderNote />
      <OlderWords entry={entry} />
    </Stack>
  );
}
