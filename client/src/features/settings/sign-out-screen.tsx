import { useState } from 'react';
import { useLocation } from 'wouter';
import { signOut, usePending } from '../../data/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import classes from './settings.module.css';

function whatWaits(count: number): string {
  if (count === 0) return 'Everything that I wrote has reached the server.';
  const what = count === 1 ? '1 write waits' : `${count} writes wait`;
  return `${what} for the server. They stay on this device under my name and are sent when I sign in here again.`;
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
        <Button kind="primary" wide onPress={leave} disabled={isLeaving}>
          Sign out
        </Button>
      </Stack>
    </div>
  );
}
