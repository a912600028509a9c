import { type ReactNode, useId } from 'react';
import { Countdown } from '../display/countdown.tsx';
import { OutcomeShape } from '../display/outcome-shape.tsx';
import { formatWhen } from '../format/format-time.ts';
import classes from './banner.module.css';

export interface BannerProps {
  /** What it is. */
  title: string;
  untilIso?: string | undefined;
  now: () => number;
  timeZone?: string;
  /** What ends it. */
  ends: ReactNode;
  /** One link. */
  link?: ReactNode;
}

/** A running cooldown, on every screen. It cannot be closed, so it has no button for it. */
export function Banner({ title, untilIso, now, timeZone, ends, link }: BannerProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.banner}>
      <OutcomeShape outcome="WAIT" size={20} named={false} />
      <div className={classes.text}>
        <p className={classes.line}>
          <strong id={id}>{title}</strong>
          {untilIso !== undefined && (
            <span className={classes.until}>
              until {formatWhen(untilIso, now(), timeZone === undefined ? {} : { timeZone })} ·{' '}
              <Countdown endIso={untilIso} now={now} />
            </span>
          )}
        </p>
        <div className={classes.line}>
          <p className={classes.ends}>{ends}</p>
          {link !== undefined && <div className={classes.link}>{link}</div>}
        </div>
      </div>
    </section>
  );
}
