import { useState } from 'react';
import { newId, write } from '../../data/index.ts';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';
import classes from './day-off.module.css';

/** The rest of the day off by my own word. */
export default function DayOffScreen() {
  const leave = useLeave();
  const [isFailed, setFailed] = useState(false);
  const take = () =>
    write('takeDayOff', { cooldownId: newId() }).then(
      () => leave('/'),
      () => setFailed(true),
    );
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <p>
          Until midnight my live plans wait, in all my accounts and on all my devices. Exits, paper
          trades and my journal go on. It acts at once, and nothing shortens it.
        </p>
        <Button kind="primary" wide onPress={take}>
          Take the rest of the day off
        </Button>
        <InlineStatus tone="attention">
          {isFailed ? 'This device could not store that. Free some room and try again.' : undefined}
        </InlineStatus>
      </Stack>
    </div>
  );
}
