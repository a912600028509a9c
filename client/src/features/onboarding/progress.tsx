import classes from './onboarding.module.css';

/** How far one has come, as a line. */
export const Progress = ({ at, of, label }: { at: number; of: number; label: string }) => (
  <progress className={classes.progress} value={at} max={of} aria-label={label} />
);
