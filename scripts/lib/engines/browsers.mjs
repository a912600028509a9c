import { createServer } from 'node:http';
import { ensureChromium } from '../chromium.mjs';
import { ensureFirefox } from './programs.mjs';

/** @typedef {import('./shells.mjs').VersionedRun} VersionedRun */

/** @param {string} lattice @returns {Promise<VersionedRun>} */
export async function runInChromium(lattice) {
  return runIn({
    lattice,
    browser: 'chrome',
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

/** @param {string} lattice @returns {Promise<VersionedRun>} */
export async function runInFirefox(lattice) {
  return runIn({
    lattice,
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    // It would rather ask whether a script that runs for long should go on.
    extraPrefsFirefox: { 'dom.max_script_run_time': 0 },
  });
}

/**
 * @param {{ lattice: string, browser: 'chrome' | 'firefox', executablePath: string,
 *   args?: string[], extraPrefsFirefox?: Record<string, number> }} options
 * @returns {Promise<VersionedRun>}
 */
async function runIn({ lattice, ...launching }) {
  const { launch } = await import('puppeteer-core');
  const page = await served(lattice);
  // The whole lattice takes minutes.
  const browser = await launch({ headless: true, protocolTimeout: 0, ...launching });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    const run = await tab.evaluate(async () => {
      const file = '/lattice.mjs';
      return (await import(file)).run();
    });
    return { ...run, version: (await browser.version()).replace(/^.*\//, '') };
  } finally {
    await browser.close();
    page.close();
  }
}

/**
 * A page that may run scripts of its own place only, as the client's: no `eval` in the gate.
 * @param {string} lattice
 */
async function served(lattice) {
  const server = createServer((request, response) => {
    const isModule = request.url === '/lattice.mjs';
    response.writeHead(200, {
      'content-type': isModule ? 'text/javascript' : 'text/html',
      'content-security-policy': "default-src 'none'; script-src 'self'",
    });
    response.end(isModule ? lattice : '<!doctype html><title>lattice</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
