import { letterOf } from '@mast/shared/digest-letter';
import { List, ListRow, Section } from '../../ui/index.ts';
import { useDigests } from './use-digest.ts';
import { useLetterFormat } from './use-letter-format.ts';

/** The digests that are here, the newest first. */
export function Earlier({ shown }: { shown: string }) {
  const digests = useDigests().filter(({ toDate }) => toDate !== shown);
  const format = useLetterFormat(undefined);
  if (digests.length === 0) return null;
  return (
    <Section title="Other weeks">
      <List label="Other weeks">
        {digests.map(({ toDate, document, status, readAt }) => (
          <ListRow
            key={toDate}
            href={`/digest/${toDate}`}
            title={letterOf(document, format).title}
            detail={[
              status === 'final' ? 'final' : 'provisional',
              ...(readAt === null ? ['not opened yet'] : []),
            ].join(' · ')}
            trailing={document.counts.closed > 0 ? `${document.counts.closed} closed` : undefined}
          />
        ))}
      </List>
    </Section>
  );
}
