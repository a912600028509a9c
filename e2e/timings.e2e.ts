import { expect } from '@playwright/test';
import { checkPlan, onboard, openPage, phone, register } from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

test('a verdict is on the screen within 100 ms of the tap, median of five', async ({ browser }) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => {
      const marks = window as unknown as { tapped: number; shown: number };
      const onTap = (event: Event) => {
        const button = (event.target as Element).closest('button');
        if (!button?.textContent?.includes('Check my plan')) return;
        removeEventListener('click', onTap, true);
        marks.tapped = performance.now();
        const look = () => {
          if (document.body.textContent?.includes('What stops me')) marks.shown = performance.now();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('click', onTap, true);
    });
    await checkPlan(page, { size: '40', setup: 'Timed' });
    await page.waitForFunction(() => (window as unknown as { shown?: number }).shown !== undefined);
    times.push(
      await page.evaluate(() => {
        const marks = window as unknown as { tapped: number; shown: number | undefined };
        const took = (marks.shown as number) - marks.tapped;
        marks.shown = undefined;
        return took;
      }),
    );
    await page.keyboard.press('Escape');
  }
  const median = times.sort((a, b) => a - b)[2] as number;
  console.log(`tap to verdict, ms: ${times.map((t) => t.toFixed(0)).join(', ')}`);
  expect(median).toBeLessThanOrEqual(100);
});
