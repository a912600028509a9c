import { OutcomeMark } from '../display/outcome-mark.tsx';
import classes from './compare.module.css';
import type { CompareSide, GatePanelModel } from './model.ts';

/** Both verdicts side by side, and between them the one sentence that explains the difference. */
export const Compare = ({ device, server, cause }: NonNullable<GatePanelModel['compare']>) => (
  <section aria-label="This device and the server differ" className={classes.frame}>
    <div className={classes.compare}>
      <Side who="This device" area={classes.device} {...device} />
      <p className={classes.cause}>{cause}</p>
      <Side who="Server" area={classes.server} {...server} />
    </div>
  </section>
);

const Side = ({ who, area, ...side }: CompareSide & { who: string; area: string | undefined }) => (
  <div className={area}>
    <p className={classes.who}>
      {who} {side.at}
    </p>
    <OutcomeMark outcome={side.outcome} />
    <p className={classes.headline}>{side.headline}</p>
  </div>
);
