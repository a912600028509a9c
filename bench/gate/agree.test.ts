import { expect, it } from 'vitest';
import { agree } from './agree.ts';
import { cases } from './cases.ts';
import { cedarWasm } from './cedar.ts';
import { celJs } from './cel.ts';
import type { Contender } from './contender.ts';
import { jsonRules } from './json-rules.ts';
import { ours } from './ours.ts';

it('all engines of the comparison block the same plans by the same rules', async () => {
  const sample = cases();
  const compared = await agree([ours(), jsonRules(), cedarWasm(), celJs()], sample);
  expect(compared).toBe(312 * 14);
});

it('an engine that lets one plan pass is found', async () => {
  const lenient: Contender = {
    name: 'lenient',
    prepare: () => ({ judge: () => null, blocking: async () => [] }),
  };
  await expect(agree([ours(), lenient], cases())).rejects.toThrow('expected lenient to block');
});
