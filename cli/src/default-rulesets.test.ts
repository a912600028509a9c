import { PERSONAS_OFFERED, startRulesOf } from '@mast/shared/policies';
import type { DecisionRecord, Persona } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { gate } from './commands/gate.ts';
import type { Members } from './gate-request/plain-form.ts';
import { CRYPTO } from './testing/lines/crypto.ts';
import { INDEXDCA } from './testing/lines/indexdca.ts';
import type { Line } from './testing/lines/line.ts';
import { SHORTTERM } from './testing/lines/shortterm.ts';
import { SWING } from './testing/lines/swing.ts';
import { changed, REQUESTS } from './testing/requests.ts';

const LINES: Readonly<Record<Persona, readonly Line[]>> = {
  crypto: CRYPTO,
  shortterm: SHORTTERM,
  swing: SWING,
  indexdca: INDEXDCA,
};

async function decided(request: Members): Promise<DecisionRecord> {
  const input = JSON.stringify(request);
  return JSON.parse(await gate.run({ args: [], stdin: async () => input }));
}

describe.each(PERSONAS_OFFERED)('the start rules of %s', (persona) => {
  it('let a plan pass that meets all of them', async () => {
    const decision = await decided(REQUESTS[persona]);
    expect(decision).toMatchObject({ outcome: 'GO', headline: null, flags: [] });
    const ids = startRulesOf(persona).map((rule) => rule.id);
    expect(decision.findings.map((finding) => finding.rule).slice(0, ids.length)).toEqual(ids);
  });

  it('are each reached by a request of the table', () => {
    const reached = new Set(LINES[persona].map((line) => line.rule));
    expect([...reached].sort()).toEqual(
      startRulesOf(persona)
        .map((rule) => rule.id)
        .sort(),
    );
  });

  it.each(LINES[persona])('$rule: $when', async ({ rule, over, finding, decision }) => {
    const found = await decided(changed(REQUESTS[persona], over));
    expect(found.findings.find((one) => one.rule === rule)).toMatchObject(finding);
    expect(found).toMatchObject(decision);
  });
});
