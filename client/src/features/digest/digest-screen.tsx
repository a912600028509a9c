import { useEffect } from 'react';
import { write } from '../../data/index.ts';
import { EmptyState, LinkButton, Stack } from '../../ui/index.ts';
import classes from './digest.module.css';
import { DigestDay } from './digest-day.tsx';
import { Downloads } from './downloads.tsx';
import { Earlier } from './earlier.tsx';
import { LetterView } from './letter-view.tsx';
import { useDigest } from './use-digest.ts';
import { Versions } from './versions.tsx';

/** The letter of a week, the last one where none is named. */
export default function DigestScreen({ id }: { id?: string | undefined }) {
  const shown = useDigest(id);
  const unread = shown && !shown.isLocal && shown.digest.readAt === null ? shown.digest.id : null;
  useEffect(() => {
    if (unread === null) return;
    // What could not be stored is told once more, on the next opening.
    write('readDigest', { digestId: unread }).catch(() => {});
  }, [unread]);
  if (shown === undefined) return <p className={classes.quiet}>Reading my week.</p>;
  if (shown === null) {
    return (
      <div className={classes.page}>
        <Stack gap={8}>
          <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
            My first digest will stand here once a week is over: what I did, what it came to, and
            what breaking my rules cost.
          </EmptyState>
          <DigestDay />
        </Stack>
      </div>
    );
  }
  const { digest, isLocal } = shown;
  return (
    <div className={classes.page}>
      <LetterView digest={digest} isLocal={isLocal} />
      <div className={classes.after} data-print="hide">
        <Downloads digest={digest} />
        {!isLocal && <Versions digest={digest} />}
        <Earlier shown={digest.toDate} />
        <DigestDay />
      </div>
    </div>
  );
}
