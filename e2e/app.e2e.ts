import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { twoLosses } from './support/broker-file.ts';
import {
  checkPlan,
  importFile,
  laptop,
  onboard,
  openPage,
  phone,
  register,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

const KB = 1024;

/** When a text first stood on the screen, in the page's own clock. */
async function markWhenShown(page: Page, text: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const marks = window as unknown as { shownAt?: number };
    const look = () => {
      if (document.body?.textContent?.includes(wanted)) marks.shownAt = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, text);
}

/** Gzipped size of the scripts that had come by an instant of the page's clock. */
async function scriptsBy(page: Page, until: number): Promise<number> {
  const urls = await page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= end)
        .map((entry) => entry.name),
    until,
  );
  let size = 0;
  for (const url of new Set(urls))
    size += gzipSync(await (await page.request.get(url)).body()).length;
  return size;
}

test('JavaScript: at most 150 KB gz until the first paint, 260 until a plan can be typed, 500 precached; nothing leaves the origin', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  const origins = new Set<string>();
  page.context().on('request', (request) => origins.add(new URL(request.url()).origin));
  await register(page, server.url);
  await onboard(page);
  await synced(page);
  await page.waitForTimeout(1_500);
  await markWhenShown(page, 'What I have left');
  await page.reload();
  const shownAt = await page.waitForFunction(
    () => (window as unknown as { shownAt?: number }).shownAt,
  );
  const firstPaint = await scriptsBy(page, await shownAt.evaluate((at) => at as number));
  await page.getByRole('button', { name: 'New plan' }).first().click();
  await expect(page.getByRole('button', { name: 'Check my plan' })).toBeVisible();
  const planReady = await scriptsBy(page, Number.POSITIVE_INFINITY);
  const worker = await page.request.get(`${server.url}/service-worker.js`);
  const precached = new Set(
    [...(await worker.text()).matchAll(/assets\/[\w.-]+\.js/g)].map(([file]) => file),
  );
  let whole = 0;
  for (const file of precached) {
    whole += gzipSync(await (await page.request.get(`${server.url}/${file}`)).body()).length;
  }
  const kb = (bytes: number) => (bytes / KB).toFixed(0);
  console.log(
    `JavaScript gz KB: first paint ${kb(firstPaint)}, plan ${kb(planReady)}, precached ${kb(whole)}`,
  );
  expect(firstPaint).toBeGreaterThan(0);
  expect(firstPaint).toBeLessThanOrEqual(150 * KB);
  expect(planReady).toBeLessThanOrEqual(260 * KB);
  expect(whole).toBeGreaterThanOrEqual(planReady);
  expect(whole).toBeLessThanOrEqual(500 * KB);
  expect([...origins]).toEqual([server.url]);
});

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

test('every document’s policy allows nothing but its own origin, and the app runs under it', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  for (const path of ['/', '/rules', '/trades/none', '/index.html']) {
    const response = await page.goto(server.url + path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  }
  await register(page, server.url);
  await onboard(page);
  await checkPlan(page);
  expect(violations).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the main screens, ${scheme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await openPage(await browser.newContext({ ...phone, colorScheme: scheme }));
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => `${name}: ${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
    };
    await page.goto(server.url);
    await check('sign in');
    await register(page, server.url);
    await check('persona');
    await onboard(page);
    await check('today');
    await importFile(page, { name: 'orders.csv', buffer: twoLosses(3) });
    await check('import');
    await page.getByRole('button', { name: 'Import 4 fills' }).click();
    await expect(page.getByText('Cooldown after 2 losses in a row')).toBeVisible();
    await checkPlan(page);
    await check('gate panel');
    for (const path of [
      '/',
      '/trades',
      '/intents',
      '/rules',
      '/more',
      '/fills/new',
      '/rejections',
    ]) {
      await page.goto(server.url + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await check(path);
    }
  });
}

test('keyboard alone: n opens a plan, Escape closes it, ? shows the keys', async ({ browser }) => {
  const page = await openPage(await browser.newContext(laptop));
  await register(page, server.url);
  await onboard(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'New plan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('it can be installed: a manifest with icons, and a worker that controls it', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await page.goto(server.url);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await page.request.get(new URL(href ?? '', server.url).href)).json();
  expect(manifest).toMatchObject({ name: 'Mast', display: 'standalone', start_url: '/' });
  for (const icon of manifest.icons) {
    expect((await page.request.get(new URL(icon.src, server.url).href)).ok()).toBe(true);
  }
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
});
