import type { Page } from '@playwright/test';
import { median } from '../lib/measure.ts';
import { enter, launch, openPage } from './browser.ts';
import type { Host, Trader } from './host.ts';

const WAIT_MS = 20_000;

interface Bench {
  open(): Promise<void>;
  writeNote(id: string): Promise<number>;
  seenAt(id: string): number | undefined;
}

declare const bench: Bench;

/** From a write on one device until another sees it, ours and raw in turn, in milliseconds. */
export async function pokeTimes(host: Host, trader: Trader, rounds: number, each: number) {
  const browser = await launch();
  const deviceOf = async (url: string): Promise<Page> => {
    const context = await browser.newContext();
    await enter(context, host.url, trader);
    const page = await openPage(context);
    await page.goto(url);
    await page.evaluate(() => bench.open());
    return page;
  };
  const app = `${host.url}/bench/app-data.html`;
  const ours = [await deviceOf(app), await deviceOf(app)] as const;
  const raw = [await deviceOf(host.raw.url), await deviceOf(host.raw.url)] as const;
  const taken: { ours: number; raw: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const timed = {
      ours: await timesOf(...ours, `ours-${round}`, each),
      raw: await timesOf(...raw, `raw-${round}`, each),
    };
    if (round >= 0) taken.push(timed);
  }
  await browser.close();
  return taken;
}

async function timesOf(from: Page, to: Page, name: string, each: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < each; i += 1) {
    const id = `${name}-${i}`;
    const began = await from.evaluate((entry) => bench.writeNote(entry), id);
    await to.waitForFunction((entry) => bench.seenAt(entry) !== undefined, id, {
      timeout: WAIT_MS,
      polling: 20,
    });
    const at = (await to.evaluate((entry) => bench.seenAt(entry), id)) as number;
    times.push(at - began);
  }
  return median(times);
}
