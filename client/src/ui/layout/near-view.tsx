import {
  type ReactNode,
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { DrawingPace } from './drawing-pace.ts';

/** So far before it comes into view it is drawn, in screens. */
const AHEAD = '150% 0px';

/** @returns whether it is to be drawn by that */
type Told = (isNear: boolean, height: number) => boolean;

const told = new WeakMap<Element, Told>();
/** What was last seen of each part. */
const seen = new WeakMap<Element, IntersectionObserverEntry>();
let observer: IntersectionObserver | undefined;

const pace = new DrawingPace<Element>((part) => {
  const entry = seen.get(part);
  if (entry === undefined) return false;
  // In a list that another screen stands before: it is kept as it was, for the way back to its place.
  if (entry.boundingClientRect.width === 0) return false;
  return told.get(part)?.(entry.isIntersecting, entry.boundingClientRect.height) === true;
});

function see(entries: readonly IntersectionObserverEntry[]): void {
  for (const entry of entries) seen.set(entry.target, entry);
  pace.ask(entries.map(({ target }) => target));
}

/** One observer for all: thousands of parts of a list are watched. */
function watch(element: Element, hear: Told): () => void {
  observer ??= new IntersectionObserver(see, { rootMargin: AHEAD });
  told.set(element, hear);
  observer.observe(element);
  return () => {
    told.delete(element);
    pace.settle(element);
    observer?.unobserve(element);
  };
}

export interface NearViewProps {
  /** px, until it was drawn once. */
  estimate: number;
  /** Drawn from the first paint on. */
  isFirst: boolean;
  children: () => ReactNode;
}

/** A part of a long list that exists only while it is near the screen, and holds its place else. */
export function NearView({ estimate, isFirst, children }: NearViewProps) {
  const [isNear, setNear] = useState(isFirst);
  /** As it was when it was left; of another estimate it holds other rows by now. */
  const left = useRef({ estimate, height: estimate });
  const own = useRef(estimate);
  own.current = estimate;
  const drawn = useRef(isFirst);
  const part = useRef<HTMLDivElement | null>(null);
  const ref = useCallback((element: HTMLDivElement | null) => {
    part.current = element;
    if (element === null) return;
    return watch(element, (next, height) => {
      const isDrawn = drawn.current;
      if (!next && isDrawn) left.current = { estimate: own.current, height };
      drawn.current = next;
      startTransition(() => setNear(next));
      return next && !isDrawn;
    });
  }, []);
  useLayoutEffect(() => {
    if (isNear && part.current !== null) pace.settle(part.current);
  }, [isNear]);
  const height = left.current.estimate === estimate ? left.current.height : estimate;
  return (
    <div ref={ref} style={isNear ? undefined : { height }}>
      {isNear && children()}
    </div>
  );
}
