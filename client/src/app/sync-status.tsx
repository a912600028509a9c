import { useLocation } from 'wouter';
import { useHasFailedToOpen, useIsDemo, useSyncState } from '../data/index.ts';
import { useTimes } from '../features/common/use-times.ts';
import { SyncLine } from '../ui/index.ts';
import { IN_APP } from './in-app.ts';
import { syncText } from './sync-text.ts';

/** Opens what needs the person, else the details of the sync. */
export function SyncStatus() {
  const sync = useSyncState();
  const isDemo = useIsDemo();
  const hasFailed = useHasFailedToOpen();
  const { clock } = useTimes();
  const [, navigate] = useLocation();
  const target = sync.rejections > 0 ? '/rejections' : '/more/sync';
  const open = (path: string) => navigate(path, { state: IN_APP });
  if (hasFailed) {
    return <SyncLine state="needs_me" text="Could not open" onPress={() => open('/more/sync')} />;
  }
  return (
    <SyncLine
      state={sync.state}
      text={isDemo ? 'Demo · saved here' : syncText(sync, clock)}
      onPress={() => open(target)}
    />
  );
}
