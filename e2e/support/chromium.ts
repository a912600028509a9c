import { chromium } from '../../scripts/lib/chromium.mjs';

/** How every browser of the tests is started, those a test starts itself too. */
export const launchOptions = {
  executablePath: chromium(),
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
