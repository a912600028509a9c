import classes from './journal.module.css';

const SEGMENTS = 5;
const RADIUS = 9;
/** Each segment and the gap behind it, in shares of the ring. */
const STEP = 100 / SEGMENTS;
const GAP = 5;

export interface ScoreRingProps {
  /** 0 to 100; null while it is not known. */
  score: number | null;
}

/** So many segments, and nothing behind the last of them. */
const dashesOf = (count: number): string =>
  `${`${STEP - GAP} ${GAP} `.repeat(count - 1)}${STEP - GAP} 100`;

const Segments = ({ dashes, className }: { dashes: string; className: string | undefined }) => (
  <circle
    cx="12"
    cy="12"
    r={RADIUS}
    pathLength="100"
    strokeDasharray={dashes}
    transform="rotate(-81 12 12)"
    className={className}
  />
);

/** How far a trade kept to its plan: five segments of twenty points each, filled as far as it came. */
export function ScoreRing({ score }: ScoreRingProps) {
  const filled = Math.floor((score ?? 0) / STEP);
  return (
    <svg
      viewBox="0 0 24 24"
      className={classes.ring}
      role="img"
      aria-label={score === null ? 'not scored' : `score ${score} of 100`}
    >
      <Segments dashes={`${STEP - GAP} ${GAP}`} className={classes.open} />
      {filled > 0 && <Segments dashes={dashesOf(filled)} className={classes.filled} />}
    </svg>
  );
}
