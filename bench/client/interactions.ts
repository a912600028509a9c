import type { Page } from '@playwright/test';

/** One tap or key, from its input until the next frame is painted. */
export interface Interaction {
  /** What the session was at. */
  readonly step: string;
  /** The event that took longest, and what it was aimed at. */
  readonly on: string;
  readonly ms: number;
}

interface Seen {
  step: string;
  /** Interactions before what is measured. */
  before: number;
  readonly longest: Map<number, Interaction>;
}

interface EventTiming extends PerformanceEventTiming {
  readonly interactionId: number;
}

/** What the browser does not tell of one by one: an interaction that took less. */
export const LEAST_MS = 16;

/** Begins to collect what the browser says of each interaction; runs before the page's own scripts. */
export function watchInteractions(): void {
  const seen: Seen = { step: '', before: 0, longest: new Map() };
  Object.assign(globalThis, { seen });
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    const near = element?.closest('button, a, label, input, select, textarea') ?? element;
    const words = near?.getAttribute('aria-label') ?? near?.textContent ?? '';
    return `${near?.tagName.toLowerCase() ?? 'what is gone'} ${words.trim().slice(0, 40)}`.trim();
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as EventTiming[]) {
      if (entry.interactionId === 0) continue;
      const before = seen.longest.get(entry.interactionId);
      if (before !== undefined && before.ms >= entry.duration) continue;
      const handled = Math.round(entry.processingEnd - entry.processingStart);
      const waited = Math.round(entry.processingStart - entry.startTime);
      const on = `${entry.name} on ${nameOf(entry.target)} (waited ${waited}, handled ${handled})`;
      const step = before?.step ?? seen.step;
      seen.longest.set(entry.interactionId, { step, on, ms: entry.duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

declare const seen: Seen;

/** Says what comes next, once what came before has been told of. */
export const beginStep = (page: Page, step: string): Promise<void> =>
  page.evaluate((name) => {
    seen.step = name;
  }, step);

/** Forgets what was seen so far. */
export const beginAnew = (page: Page): Promise<void> =>
  page.evaluate(() => {
    seen.longest.clear();
    seen.before = (performance as unknown as { interactionCount: number }).interactionCount;
  });

/** Every interaction since; one that was too short to be told of stands with the least. */
export async function interactionsOf(page: Page): Promise<Interaction[]> {
  const { told, count } = await page.evaluate(() => {
    const { interactionCount } = performance as unknown as { interactionCount: number };
    return { told: [...seen.longest.values()], count: interactionCount - seen.before };
  });
  const short = Math.max(0, count - told.length);
  const untold = Array.from({ length: short }, () => ({ step: '', on: 'short', ms: LEAST_MS }));
  return [...told, ...untold];
}
