import { useDataState } from '../../data/index.ts';
import { useTimes } from '../common/use-times.ts';
import { DraftsToArm } from './drafts-to-arm.tsx';
import { LatestPlans } from './latest-plans.tsx';
import classes from './today.module.css';
import { WhatIHold } from './what-i-hold.tsx';
import { WhatIOwe } from './what-i-owe.tsx';
import { WhatIsLeft } from './what-is-left.tsx';

/** What I owe, what I hold, what I planned, what I have left. */
export const TodayScreen = () => (
  <div className={classes.sections}>
    <div className={classes.due}>
      <DraftsToArm />
      <WhatIOwe aside={<AsOf />} />
    </div>
    <WhatIHold />
    <LatestPlans />
    <div className={classes.left}>
      <WhatIsLeft />
    </div>
  </div>
);

/** Painted from stored rows, the screen says so until the live ones are there. */
function AsOf() {
  const { state, snapshotAt } = useDataState();
  const { when } = useTimes();
  if (state !== 'snapshot' || snapshotAt === null) return null;
  return <>As of {when(snapshotAt)}</>;
}
