import { useEffect, useState } from 'react';
import { askToKeep, isTight, lookAtSpace, type Space, useSpace } from '../../data/index.ts';
import { Button, formatBytes, InlineStatus, MarginBar, Section, Stack } from '../../ui/index.ts';
import classes from './settings.module.css';

/** How much of its room on this device Mast uses, and whether the browser keeps it. */
export function SpaceSection() {
  const space = useSpace();
  useEffect(() => void lookAtSpace(), []);
  return (
    <Section title="Room on this device">
      {space === null ? (
        <p className={classes.quiet}>This browser does not tell how much room there is.</p>
      ) : (
        <Room space={space} />
      )}
    </Section>
  );
}

function Room({ space }: { space: Space }) {
  const { used, available, isKept } = space;
  const share = used / Math.max(1, used + available);
  return (
    <Stack gap={3}>
      <p>
        {formatBytes(used)} used, {formatBytes(available)} left
      </p>
      <MarginBar label="Room on this device" share={share.toFixed(4)} />
      {isTight(space) && (
        <InlineStatus tone="attention">
          Soon there may be no room for what I write. Freeing space on the device helps.
        </InlineStatus>
      )}
      {isKept ? (
        <p className={classes.quiet}>The browser keeps this until I clear it myself.</p>
      ) : (
        <NotKept />
      )}
    </Stack>
  );
}

function NotKept() {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <p className={classes.quiet}>
        The browser may clear this by itself when the device runs out of room. What has synced comes
        back; what waits would be lost.
      </p>
      <Button onPress={() => void askToKeep().then((isKept) => setRefused(!isKept))}>
        Ask the browser to keep it
      </Button>
      <InlineStatus>
        {isRefused
          ? 'The browser did not agree. It often does once the app is installed or used more.'
          : undefined}
      </InlineStatus>
    </>
  );
}
