import { MUTATIONS, type MutationContext, runMutation } from '@mast/shared/mutations';
import { beforeEach, expect, test } from 'vitest';
import { MapRows } from '../rows/map-rows.ts';
import { NOW, sampleAccount, sampleMeta, samplePlan, sampleRules } from '../testing/samples.ts';
import type { PlanDraft } from '../types.ts';
import { decideOnDevice } from './decide-on-device.ts';

const at = Date.parse(NOW);
const context: MutationContext = {
  role: 'device',
  userId: 'ann',
  eventTime: at - 1000,
  now: at - 1000,
  timeFlags: [],
};
let store: MapRows;

beforeEach(async () => {
  store = new MapRows();
  const account = { ...sampleAccount('a1'), meta: sampleMeta() };
  const opened = await runMutation(MUTATIONS.createAccount, store.reader, account, context);
  if (opened.ok) store.apply(opened.value.changes);
  const rules = { ...sampleRules, meta: sampleMeta() };
  const adopted = await runMutation(MUTATIONS.adoptRuleset, store.reader, rules, context);
  if (adopted.ok) store.apply(adopted.value.changes);
});

const judge = (draft: PlanDraft) =>
  decideOnDevice(store.reader, draft, { userId: 'ann', at, lastSyncAt: null });

test('SYNC-R05 the server finds the device’s decision to be what its own facts say', async () => {
  const draft = samplePlan('a1');
  const judged = await judge(draft);
  if (judged.kind !== 'decided') throw new Error(judged.kind);
  expect(judged.record).toMatchObject({
    evaluator: 'device',
    authority: 'provisional',
    outcome: 'GO',
  });
  const args = { ...draft, meta: sampleMeta(), deviceDecision: judged.record };
  const server: MutationContext = { ...context, role: 'server', eventTime: at, now: at };
  const result = await runMutation(MUTATIONS.submitIntent, store.reader, args, server);
  if (!result.ok) throw new Error(result.error.message);
  store.apply(result.value.changes);
  const [device, authority] = await store.reader.list('gate_decision');
  expect(device?.record).toEqual(judged.record);
  expect(authority?.record).toMatchObject({ flags: [], differsBecause: null, outcome: 'GO' });
});

test('a contradictory plan gets no verdict, and its field is named', async () => {
  const draft = samplePlan('a1');
  const judged = await judge({ ...draft, plan: { ...draft.plan, stop: '5010' } });
  expect(judged).toMatchObject({ kind: 'invalid', field: 'plan.stop' });
});

test.each([
  ['unknown_account', { accountId: 'other' }],
  ['unknown_instrument', { instrumentId: 'nothing' }],
  ['unknown_intent', { parentId: 'nothing' }],
] as const)('a plan that nothing can decide is refused with %s', async (code, over) => {
  expect(await judge({ ...samplePlan('a1'), ...over })).toMatchObject({ kind: 'refused', code });
});

test('without adopted rules there is no verdict', async () => {
  store.rows.delete('ruleset/rules-1');
  expect(await judge(samplePlan('a1'))).toMatchObject({ kind: 'refused', code: 'no_ruleset' });
});
