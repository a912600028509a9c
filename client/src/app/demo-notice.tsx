import { useState } from 'react';
import { LinkButton } from '../ui/index.ts';
import classes from './notices.module.css';

/** Says on every screen that nothing of it is real, and takes it away in one tap. */
export default function DemoNotice() {
  const [isBusy, setBusy] = useState(false);
  async function wipe() {
    setBusy(true);
    const { wipeDemo } = await import('../data/demo/index.ts');
    await wipeDemo();
    // A page that starts anew holds nothing of it in memory either.
    location.replace('/');
  }
  return (
    <div role="status" className={classes.notice}>
      <p className={classes.short}>
        <strong>Demo data.</strong> Nothing here is mine.
      </p>
      <LinkButton onPress={() => void wipe()} disabled={isBusy}>
        Wipe it
      </LinkButton>
    </div>
  );
}
