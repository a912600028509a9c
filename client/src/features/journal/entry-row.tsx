import type { Attachment, JournalEntry } from '@mast/shared/types';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import { Icon, ListRow } from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import type { Times } from '../common/use-times.ts';
import { entryName } from './kind-words.ts';
import { titleOf } from './markdown/title.ts';
import { Thumbs } from './pictures/thumbs.tsx';

export interface EntryRowProps {
  entry: JournalEntry;
  pictures: readonly Attachment[];
  times: Times;
  current?: boolean;
}

/** One line an entry: its first words, what it is, how it felt, its pictures. */
export function EntryRow({ entry, pictures, times, current = false }: EntryRowProps) {
  const marks = [
    entryName(entry),
    times.when(entry.at),
    emotionText(entry.emotion),
    entry.revisedAt === null ? undefined : 'changed',
  ];
  return (
    <ListRow
      href={entry.kind === 'post' ? `/trades/${entry.tradeId}` : `/entries/${entry.id}`}
      leading={<Icon of={NotebookPen} />}
      title={<bdi>{titleOf(entry.text)}</bdi>}
      detail={marks.filter((mark) => mark !== undefined).join(' · ')}
      current={current}
      {...(pictures.length === 0 ? {} : { trailing: <Thumbs of={pictures} /> })}
    />
  );
}
