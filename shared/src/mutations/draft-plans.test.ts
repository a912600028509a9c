import { expect, it } from 'vitest';
import { Trader } from './testing/trader.ts';

const draft = {
  draftId: 'd',
  name: 'Pullback',
  accountId: 'account',
  instrumentId: 'AAPL',
  mode: 'live',
  effect: 'increase',
  side: 'long',
  plan: {
    entry: '230',
    stop: null,
    target: null,
    size: null,
    leverage: null,
    setup: null,
    reason: 'It held the line that it broke in June.',
    invalidation: null,
    exitPlan: null,
    stopAtBroker: null,
  },
} as const;

it('a draft is kept unfinished, changed, and taken away, and no rule is asked', async () => {
  const one = new Trader();
  await one.open([]);
  expect(await one.write('saveDraft', { ...draft, checklist: [] })).toBeUndefined();
  const { createdAt } = one.row('draft_plan', 'd') ?? {};
  one.now += 60_000;
  const plan = { ...draft.plan, stop: '221' };
  await one.write('saveDraft', { ...draft, plan, checklist: [] });
  expect(one.all('draft_plan')).toMatchObject([{ name: 'Pullback', plan, createdAt }]);
  expect(one.row('draft_plan', 'd')?.savedAt).not.toBe(createdAt);
  expect(one.all('intent')).toEqual([]);
  await one.write('discardDraft', { draftId: 'd' });
  await one.write('discardDraft', { draftId: 'd' });
  expect(one.all('draft_plan')).toEqual([]);
});

it('a draft of an account that is not there is refused', async () => {
  const one = new Trader();
  const refused = await one.write('saveDraft', { ...draft, checklist: [] });
  expect(refused).toBe('unknown_account');
});

it('a draft that is armed is gone with the same write, on the device and with the server', async () => {
  for (const role of ['device', 'server'] as const) {
    const one = new Trader(role);
    await one.open([]);
    await one.write('saveDraft', { ...draft, checklist: [] });
    await one.submit('plan', { draftId: 'd' });
    expect(one.row('intent', 'plan')).toBeDefined();
    expect(one.all('draft_plan')).toEqual([]);
    expect(await one.submit('again', { draftId: 'd' })).toBeUndefined();
  }
});
