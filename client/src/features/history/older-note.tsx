import classes from './history.module.css';

/** Stands above what is read from the older history. */
export const OlderNote = () => (
  <p className={classes.quiet}>
    From my older history: it can be read here, and is changed no more.
  </p>
);
