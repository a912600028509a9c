import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { openDemo } from '../support/demo.ts';
import { readyForOffline } from '../support/journey.ts';
import { freePort, ServerProcess } from '../support/server.ts';

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
}

/** What is used of Lighthouse, which is installed beside the workspace. */
interface Lighthouse {
  readonly desktopConfig: object;
  default(
    url: string,
    flags: object,
    config: object | undefined,
  ): Promise<
    | {
        readonly lhr: {
          readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
          readonly audits: Readonly<Record<string, Audit>>;
        };
      }
    | undefined
  >;
}

const { default: lighthouse, desktopConfig }: Lighthouse = await import(
  process.env.MAST_LIGHTHOUSE as string
);

const ROUNDS = Number(process.env.MAST_LIGHTHOUSE_ROUNDS ?? 5);
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
/** What the performance is made of. */
const METRICS = {
  'first-contentful-paint': 'first paint ms',
  'largest-contentful-paint': 'largest paint ms',
  'speed-index': 'speed index ms',
  'total-blocking-time': 'blocked ms',
  'cumulative-layout-shift': 'layout shift',
} as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;

/** Least of each, of a hundred. */
const BARS: Record<'desktop' | 'mobile', Scores> = {
  desktop: { performance: 100, accessibility: 100, 'best-practices': 100 },
  mobile: { performance: 95, accessibility: 100, 'best-practices': 100 },
};
const CONFIGS: Record<keyof typeof BARS, object | undefined> = {
  desktop: desktopConfig,
  mobile: undefined,
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

interface Browser {
  readonly context: BrowserContext;
  readonly port: number;
  close(): Promise<void>;
}

/** A browser that Lighthouse can speak to, with a profile that keeps what it stores. */
async function openBrowser(): Promise<Browser> {
  const port = await freePort();
  const profile = mkdtempSync(path.join(tmpdir(), 'mast-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    args: [...launchOptions.args, `--remote-debugging-port=${port}`],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, port, close };
}

async function measure(url: string, port: number, form: keyof typeof BARS): Promise<Scores> {
  const rounds: Scores[] = [];
  const metrics: Audit[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const flags = {
      port,
      onlyCategories: [...CATEGORIES],
      disableStorageReset: true,
      logLevel: 'error',
    } as const;
    const result = await lighthouse(url, flags, CONFIGS[form]);
    const found = result?.lhr.categories ?? {};
    const scores = CATEGORIES.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)]);
    rounds.push(Object.fromEntries(scores));
    const audits = result?.lhr.audits ?? {};
    metrics.push(Object.keys(METRICS).flatMap((id) => audits[id] ?? []));
    if (round > 0) continue;
    // What costs points, so that it can be mended.
    for (const audit of Object.values(audits)) {
      if (audit.score !== null && audit.score < 0.9) {
        console.info(`  ${form}: ${audit.id} ${audit.displayValue ?? audit.score}`);
      }
    }
  }
  const made = Object.entries(METRICS).map(([id, name]) => {
    const values = metrics.flat().filter((audit) => audit.id === id);
    return `${name} ${Number(median(values.map((audit) => audit.numericValue ?? 0)).toFixed(3))}`;
  });
  console.info(`  ${form}: ${made.join(', ')}; load ${loadavg()[0]?.toFixed(2)}`);
  const of = (id: (typeof CATEGORIES)[number]) => median(rounds.map((scores) => scores[id]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
  };
}

for (const screen of ['signed out', 'Today with demo data'] as const) {
  for (const form of ['desktop', 'mobile'] as const) {
    test(`${screen}, ${form}`, async () => {
      const server = await ServerProcess.start();
      const browser = await openBrowser();
      try {
        const page = await browser.context.newPage();
        await page.goto(server.url);
        if (screen !== 'signed out') await openDemo(page, server.url, 'Short term');
        await readyForOffline(page);
        await page.close();
        const scores = await measure(server.url, browser.port, form);
        console.info(`${screen}, ${form}, median of ${ROUNDS}: ${JSON.stringify(scores)}`);
        for (const id of CATEGORIES) expect(scores[id], id).toBeGreaterThanOrEqual(BARS[form][id]);
      } finally {
        await browser.close();
        await server.dispose();
      }
    });
  }
}
