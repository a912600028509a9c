import { type ReactNode, startTransition, useCallback, useRef, useState } from 'react';

/** So far before it comes into view it is drawn, in screens. */
const AHEAD = '150% 0px';

type Told = (isNear: boolean, height: number) => void;

const told = new WeakMap<Element, Told>();
let observer: IntersectionObserver | undefined;

/** One observer for all: thousands of parts of a list are watched. */
function watch(element: Element, tell: Told): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      // A frame is painted in between where much comes near at once.
      startTransition(() => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          told.get(target)?.(isIntersecting, boundingClientRect.height);
        }
      });
    },
    { rootMargin: AHEAD },
  );
  told.set(element, tell);
  observer.observe(element);
  return () => {
    told.delete(element);
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
  const ref = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    return watch(element, (next, seen) => {
      if (!next && drawn.current) left.current = { estimate: own.current, height: seen };
      drawn.current = next;
      setNear(next);
    });
  }, []);
  const height = left.current.estimate === estimate ? left.current.height : estimate;
  return (
    <div ref={ref} style={isNear ? undefined : { height }}>
      {isNear && children()}
    </div>
  );
}
