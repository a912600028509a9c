import { useEffect, useState } from 'react';
import { useHasFailedToOpen } from '../data/index.ts';
import { NotOpened } from '../features/common/not-opened.tsx';
import { PlainFrame } from '../features/common/plain-frame.tsx';
import { EmptyState, LinkButton } from '../ui/index.ts';
import { Notices } from './notices.tsx';
import { SyncStatus } from './sync-status.tsx';

/** Rows of a known device are there at once; words only for one that has to wait. */
const PATIENCE_MS = 600;

export function FirstSync() {
  const [isWaiting, setWaiting] = useState(false);
  const hasFailed = useHasFailedToOpen();
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isWaiting) return null;
  if (hasFailed) {
    return (
      <PlainFrame title="My records could not be opened" aside={<SyncStatus />}>
        <Notices />
        <NotOpened />
      </PlainFrame>
    );
  }
  return (
    <PlainFrame title="My records are on their way" aside={<SyncStatus />}>
      <Notices />
      <EmptyState action={<LinkButton href="/welcome">I am new here: set up</LinkButton>}>
        They come to this device with its first sync, which needs the network once. This page opens
        by itself when they are here.
      </EmptyState>
    </PlainFrame>
  );
}
