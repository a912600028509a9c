import { MUTATIONS, type MutationContext, runMutation } from '@mast/shared/mutations';
import { expect, test } from 'vitest';
import { decideOnDevice } from '../gate/decide-on-device.ts';
import { NOW, sampleAccount, sampleMeta, samplePlan, sampleRules } from '../testing/samples.ts';
import { narrowPrefix, rowKey } from './key-prefix.ts';
import { MapRows } from './map-rows.ts';

const at = Date.parse(NOW);
const context: MutationContext = {
  role: 'server',
  userId: 'ann',
  eventTime: at,
  now: at,
  timeFlags: [],
};

test('rows that are looked for by their owner have ids that begin with it', async () => {
  const store = new MapRows();
  const meta = sampleMeta();
  const run = async (done: ReturnType<typeof runMutation>) => {
    const result = await done;
    if (!result.ok) throw new Error(result.error.message);
    store.apply(result.value.changes);
  };
  const account = { ...sampleAccount('a1'), meta };
  await run(runMutation(MUTATIONS.createAccount, store.reader, account, context));
  const rules = { ...sampleRules, meta };
  await run(runMutation(MUTATIONS.adoptRuleset, store.reader, rules, context));
  const draft = samplePlan('a1');
  const moment = { userId: 'ann', at, lastSyncAt: null };
  const judged = await decideOnDevice(store.reader, draft, moment);
  if (judged.kind !== 'decided') throw new Error(judged.kind);
  const intent = { ...draft, meta, deviceDecision: judged.record };
  await run(runMutation(MUTATIONS.submitIntent, store.reader, intent, context));

  const all = await store.reader.list('gate_decision');
  expect(all.map(({ evaluator }) => evaluator)).toEqual(['device', 'server']);
  for (const entity of ['gate_decision', 'rule_definition'] as const) {
    const rows = await store.reader.list(entity);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const prefix = narrowPrefix(entity, { ...row, id: undefined });
      expect(prefix.length).toBeGreaterThan(entity.length + 1);
      expect(rowKey(entity, row.id).startsWith(prefix)).toBe(true);
    }
  }
});

test('a lower bound leaves out what is before it, and what has no value', async () => {
  const store = new MapRows();
  for (const [id, closedAt] of [
    ['a', '2026-01-01'],
    ['b', null],
    ['c', '2026-02-01'],
  ] as const) {
    store.rows.set(`trade/${id}`, { id, closedAt });
  }
  const since = { field: 'closedAt', value: '2026-02-01' } as const;
  expect(await store.reader.list('trade', { since })).toMatchObject([{ id: 'c' }]);
});

test('import keys are known within their account only', async () => {
  const store = new MapRows();
  store.rows.set('fill/1', { id: '1', accountId: 'a', importKey: 'k1' });
  store.rows.set('fill/2', { id: '2', accountId: 'b', importKey: 'k2' });
  store.rows.set('fill/3', { id: '3', accountId: 'a', importKey: null });
  expect(await store.reader.knownImportKeys('a', ['k1', 'k2'])).toEqual(new Set(['k1']));
});
