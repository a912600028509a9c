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
      {Array.from({ length: SEGMENTS }, (_, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is known by its place alone
          key={i}
          cx="12"
          cy="12"
          r={RADIUS}
          pathLength="100"
          strokeDasharray={`${STEP - GAP} ${100 - STEP + GAP}`}
          strokeDashoffset={-i * STEP}
          transform="rotate(-81 12 12)"
          className={i < filled ? classes.filled : classes.open}
        />
      ))}
    </svg>
  );
}
