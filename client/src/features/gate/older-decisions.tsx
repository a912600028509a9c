import { LinkButton } from '../../ui/index.ts';
import classes from './gate.module.css';

/** Stands in place of the verdict where this device holds none any more. */
export const OlderDecisions = () => (
  <p className={classes.flag}>
    What this plan was decided by is so old that only the server keeps it.{' '}
    <LinkButton href="/more/export">An export</LinkButton> has it, with a network.
  </p>
);
