import { useUpdateReady } from '../pwa/register.ts';
import { Button } from '../ui/index.ts';
import classes from './update-banner.module.css';

/** Quiet: the person decides when the new version starts. */
export function UpdateBanner() {
  const { ready, apply } = useUpdateReady();
  if (!ready) return null;
  return (
    <div role="status" className={classes.banner}>
      <span>A new version of Mast is ready.</span>
      <Button onPress={apply}>Start it</Button>
    </div>
  );
}
