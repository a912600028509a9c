import { migrate, openPglite } from '@mast/database';
import { describeCrashPoints } from '../testing/crashes/describe-crash-points.ts';
import { embeddedRig, memoryRig } from '../testing/crashes/rigs.ts';
import { LONG_SCENARIOS } from '../testing/crashes/scenarios.ts';

describeCrashPoints('memory', async () => memoryRig(), LONG_SCENARIOS);
describeCrashPoints('the embedded database', async () => {
  const door = await openPglite();
  await migrate(door);
  return embeddedRig(door);
});
