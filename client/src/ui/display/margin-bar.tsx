import { formatPercent } from '../format/format-percent.ts';
import classes from './margin-bar.module.css';
import { LIMIT_AT, marginGeometry } from './margin-geometry.ts';

export interface MarginBarProps {
  /** Share of the limit that is used, as a decimal string: `0.82`, `1.37`. */
  share: string;
  /** What is measured: the name of the rule or budget. */
  label: string;
}

/** The limit stands at the same place in every bar, so that rows under each other compare. */
export function MarginBar({ share, label }: MarginBarProps) {
  const { within, beyond, percent } = marginGeometry(share);
  return (
    <span
      role="img"
      aria-label={`${label}: ${formatPercent(percent, { max: 0 })} of the limit used`}
      className={classes.bar}
    >
      <span className={classes.track} style={{ width: `${LIMIT_AT}%` }} />
      <span className={classes.within} style={{ width: `${within}%` }} />
      {beyond > 0 && (
        <span className={classes.beyond} style={{ left: `${LIMIT_AT}%`, width: `${beyond}%` }} />
      )}
      <span className={classes.limit} style={{ left: `${LIMIT_AT}%` }} />
    </span>
  );
}
