import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from './index.ts';

it('the codes, their meanings and docs/errors.md are equal, both ways', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \| (.+) \|$/gm)];
  const documented = Object.fromEntries(rows.map(([, code, meaning]) => [code, meaning]));
  expect(documented).toEqual(ERROR_CODES);
  expect(rows.every(([, , , advice]) => advice !== 'undefined')).toBe(true);
});
