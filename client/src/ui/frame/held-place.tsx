import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import classes from './held-place.module.css';

/** Nobody has seen and aimed at what arrived so short a time ago. */
const FRESH_MS = 700;

export interface HeldPlaceProps {
  /** What is below is another thing with another value of it, and takes its place anew. */
  below: string;
  children: ReactNode;
}

/**
 * Around what may arrive, grow or go by itself above something else: nothing below it moves until the
 * person acts. What arrives lies over what is below meanwhile.
 */
export function HeldPlace({ below, children }: HeldPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is below
  useLayoutEffect(() => hold(place.current, content.current), [below]);

  useEffect(() => {
    const settle = () => hold(place.current, content.current);
    // A tap ends before anything moves, and a control that it pressed has heard it.
    const afterClick = () => setTimeout(settle);
    const afterTab = ({ key }: KeyboardEvent) => key === 'Tab' && settle();
    addEventListener('click', afterClick);
    addEventListener('keyup', afterTab);
    addEventListener('resize', settle);
    document.addEventListener('scroll', settle, { capture: true, passive: true });
    const stop = watchGrowth(content.current);
    return () => {
      removeEventListener('click', afterClick);
      removeEventListener('keyup', afterTab);
      removeEventListener('resize', settle);
      document.removeEventListener('scroll', settle, { capture: true });
      stop();
    };
  }, []);

  return (
    <div ref={place} className={classes.place}>
      <div ref={content} className={classes.content}>
        {children}
      </div>
    </div>
  );
}

/** Gives the place the height that its content has now, until the next time. */
function hold(place: HTMLElement | null, content: HTMLElement | null): void {
  if (place === null || content === null) return;
  place.style.height = `${content.offsetHeight}px`;
}

/** Marks content that grew by itself as fresh for a moment. */
function watchGrowth(content: HTMLElement | null): () => void {
  if (content === null) return () => {};
  let height = content.offsetHeight;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    const isGrown = content.offsetHeight > height;
    height = content.offsetHeight;
    if (!isGrown) return;
    content.dataset.fresh = '';
    clearTimeout(timer);
    timer = setTimeout(() => delete content.dataset.fresh, FRESH_MS);
  });
  observer.observe(content);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
