import { expect } from '@playwright/test';
import { assetsIn, KB, sizeOf, withImports } from './support/assets.ts';
import { onboard, openPage, phone, register, synced } from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

const MOST_KB = 60;
const SCREEN = /assets\/(?:[\w-]+-screen|onboarding)-[\w-]{8}\.js/;

test(`a screen that is opened from Today brings at most ${MOST_KB} KB gz of JavaScript, whichever it is`, async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext({ ...phone, serviceWorkers: 'block' }));
    await register(page, server.url);
    await onboard(page);
    await synced(page);
    const here = new Set<string>();
    page.on('request', (request) => {
      for (const path of assetsIn(request.url())) here.add(path);
    });
    await page.goto(server.url);
    await synced(page);
    await page.waitForLoadState('networkidle');

    const worker = await page.request.get(`${server.url}/service-worker.js`);
    const screens = assetsIn(await worker.text()).filter((path) => SCREEN.test(path));
    const brought: { name: string; kb: number }[] = [];
    for (const path of new Set(screens)) {
      const needed = await withImports(page, server.url, path);
      const missing = [...needed].filter((one) => !here.has(one));
      const size = await sizeOf(page, server.url, missing);
      brought.push({ name: path.slice('assets/'.length, -'-12345678.js'.length), kb: size / KB });
    }
    brought.sort((a, b) => b.kb - a.kb);
    const told = brought.slice(0, 5).map(({ name, kb }) => `${name} ${kb.toFixed(0)}`);
    console.log(
      `JavaScript gz KB of a screen, the largest of ${brought.length}: ${told.join(', ')}`,
    );
    expect(brought.length).toBeGreaterThan(30);
    expect(brought.filter(({ kb }) => kb > MOST_KB)).toEqual([]);
  } finally {
    await server.dispose();
  }
});
