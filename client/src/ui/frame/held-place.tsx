import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import classes from './held-place.module.css';

/** Nobody has seen and aimed at what arrived so short a time ago. */
const FRESH_MS = 700;
/** So soon after it was opened nobody has aimed at anything on a screen yet. */
const OPENING_MS = 600;

export interface HeldPlaceProps {
  /** What is below is another thing with another value of it, and takes its place anew. */
  below: string;
  children: ReactNode;
}

/**
 * Around what may arrive, grow or go by itself above something else. As a screen opens it takes its room;
 * afterwards nothing below it moves until the person acts, and what arrives lies over it meanwhile.
 */
export function HeldPlace({ below, children }: HeldPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  const openUntil = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is below
  useLayoutEffect(() => {
    openUntil.current = performance.now() + OPENING_MS;
    hold(place.current, content.current);
  }, [below]);

  useEffect(() => {
    const settle = () => hold(place.current, content.current);
    const onGrowth = () => performance.now() < openUntil.current && settle();
    const onPress = () => {
      openUntil.current = 0;
    };
    // A tap ends before anything moves, and a control that it pressed has heard it.
    const afterClick = () => setTimeout(settle);
    const afterTab = ({ key }: KeyboardEvent) => key === 'Tab' && settle();
    addEventListener('pointerdown', onPress);
    addEventListener('click', afterClick);
    addEventListener('keyup', afterTab);
    addEventListener('resize', settle);
    document.addEventListener('scroll', settle, { capture: true, passive: true });
    const stop = watchGrowth(content.current, onGrowth);
    return () => {
      removeEventListener('pointerdown', onPress);
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
  const height = `${content.getBoundingClientRect().height}px`;
  // Asked at every frame of a scroll.
  if (place.style.height !== height) place.style.height = height;
}

/** Tells of content that grew by itself, and marks it as fresh for a moment. */
function watchGrowth(content: HTMLElement | null, onGrowth: () => void): () => void {
  if (content === null) return () => {};
  let height = content.offsetHeight;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    const isGrown = content.offsetHeight > height;
    height = content.offsetHeight;
    if (!isGrown) return;
    onGrowth();
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
