import { lazy, Suspense } from 'react';
import {
  type DataState,
  useDataState,
  useHasFailedToOpen,
  useSyncState,
} from '../../data/index.ts';
import { KeyValue, KeyValues, LinkButton, Stack } from '../../ui/index.ts';
import { NotOpened } from '../common/not-opened.tsx';
import { useTimes } from '../common/use-times.ts';
import { PendingFile } from './pending-file.tsx';
import classes from './settings.module.css';
import { ShutOutHere } from './shut-out-here.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { SpaceSection } from './space-section.tsx';
import { HeldBack, Waiting } from './waiting.tsx';

const PicturesSection = lazy(() => import('./pictures-section.tsx'));

function rowsText(state: DataState, snapshotAt: string | null): string {
  if (state === 'live') return 'live';
  return snapshotAt === null ? 'none yet' : `as of ${snapshotAt}`;
}

/** Where everything that was written stands. */
export default function SyncScreen() {
  const sync = useSyncState();
  const { state, snapshotAt } = useDataState();
  const hasFailed = useHasFailedToOpen();
  const { when } = useTimes();
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        {hasFailed && <NotOpened />}
        {sync.isRevoked && <ShutOutHere />}
        {sync.signedOutByServer && <SignInAgain />}
        <KeyValues>
          <KeyValue label="Network">{sync.online ? 'there' : 'none; everything works on'}</KeyValue>
          <KeyValue label="Last sync">
            {sync.lastSyncAt === null ? 'none yet' : when(sync.lastSyncAt)}
          </KeyValue>
          <KeyValue label="Rows on this screen">
            {rowsText(state, snapshotAt === null ? null : when(snapshotAt))}
          </KeyValue>
          <KeyValue label="Refused by the server">
            {sync.rejections === 0 ? (
              'nothing'
            ) : (
              <LinkButton href="/rejections">{sync.rejections} to correct</LinkButton>
            )}
          </KeyValue>
        </KeyValues>
        <HeldBack />
        <Waiting />
        <PendingFile />
        <SpaceSection />
        <Suspense fallback={null}>
          <PicturesSection />
        </Suspense>
        <LinkButton href="/more/diagnostics">Diagnostics, without anything I wrote</LinkButton>
      </Stack>
    </div>
  );
}
