import { useState } from 'react';
import { useLocation } from 'wouter';
import { signOut, usePending } from '../../data/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import { DownloadPending } from '../common/download-pending.tsx';
import classes from './settings.module.css';

function whatWaits(count: number): string {
  if (count === 0) return 'Everything that I wrote has reached the server.';
  const what = count === 1 ? '1 write waits' : `${count} writes wait`;
  const they = count === 1 ? 'It stays' : 'They stay';
  const are = count === 1 ? 'is' : 'are';
  return `${what} for the server. ${they} on this device under my name and ${are} sent when I sign in here again. If I will not, a file of ${count === 1 ? 'it' : 'them'} can be read back on another device.`;
}

export default function SignOutScreen() {
  const pending = usePending();
  const [isLeaving, setLeaving] = useState(false);
  const [, navigate] = useLocation();
  async function leave() {
    setLeaving(true);
    navigate('/', { replace: true });
    await signOut();
  }
  return (
    <div className={classes.column}>
      <Stack gap={4}>
        <p>{whatWaits(pending.length)}</p>
        {pending.length > 0 && <DownloadPending />}
        <Button kind="primary" wide onPress={leave} disabled={isLeaving}>
          Sign out
        </Button>
      </Stack>
    </div>
  );
}
