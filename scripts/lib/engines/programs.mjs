import { ensureProgram, onPath } from '../program.mjs';

/** @type {import('../program.mjs').Program} */
const FIREFOX = {
  variable: 'FIREFOX_PATH',
  places: () => [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  packages: ['firefox-esr', 'firefox'],
  missing: `expected a Firefox to run the gate in, found none.
Any one of these brings it:
  - apt-get install firefox-esr         (as root, or with sudo; Debian)
  - FIREFOX_PATH=/path/to/firefox       (one that is there already)`,
};

/** @type {import('../program.mjs').Program} */
const JSC = {
  variable: 'JSC_PATH',
  places: () => [
    ...onPath('jsc'),
    '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc',
  ],
  // The package carries the version of the library in its name.
  packages: ['', '-6.0', '-4.1', '-4.0'].map((version) => `libjavascriptcoregtk${version}-bin`),
  missing: `expected a JavaScriptCore to run the gate in, found none.
Any one of these brings it:
  - apt-get install libjavascriptcoregtk-4.0-bin    (as root, or with sudo; Debian 12)
  - JSC_PATH=/path/to/jsc                           (one that is there already)`,
};

export const ensureFirefox = () => ensureProgram(FIREFOX);

export const ensureJsc = () => ensureProgram(JSC);
