import { describe, expect, it } from 'vitest';
import { Trader } from './testing/trader.ts';

const pullback = {
  setupId: 'one',
  persona: 'swing',
  name: 'Pullback',
  checklist: ['The trend is up'],
} as const;

describe('a setup of one’s own', () => {
  it('is written, changed and taken away', async () => {
    const trader = new Trader();
    const args = { ...pullback, checklist: [...pullback.checklist] };
    expect(await trader.write('saveSetup', args)).toBeUndefined();
    const { createdAt } = trader.row('setup', 'one') ?? {};
    await trader.after(1).write('saveSetup', { ...args, name: 'Deep pullback' });
    expect(trader.all('setup')).toEqual([
      { id: 'one', persona: 'swing', name: 'Deep pullback', checklist: args.checklist, createdAt },
    ]);
    expect(await trader.write('deleteSetup', { setupId: 'one' })).toBeUndefined();
    expect(await trader.write('deleteSetup', { setupId: 'one' })).toBeUndefined();
    expect(trader.all('setup')).toEqual([]);
  });

  it('has a name of its own within its persona, whatever its case and spaces', async () => {
    const trader = new Trader();
    const args = { ...pullback, checklist: [] };
    await trader.write('saveSetup', args);
    const other = { ...args, setupId: 'two', name: ' PULLBACK ' };
    expect(await trader.write('saveSetup', other)).toBe('setup_exists');
    expect(await trader.write('saveSetup', { ...other, persona: 'crypto' })).toBeUndefined();
    expect(await trader.write('saveSetup', { ...args, name: 'pullback' })).toBeUndefined();
  });
});

it('an account is renamed, and only one’s own', async () => {
  const trader = await new Trader().open([]);
  const before = trader.row('account', 'account');
  expect(
    await trader.write('renameAccount', { accountId: 'account', label: 'חשבון 🙂' }),
  ).toBeUndefined();
  expect(trader.row('account', 'account')).toEqual({ ...before, label: 'חשבון 🙂' });
  expect(await trader.write('renameAccount', { accountId: 'other', label: 'x' })).toBe(
    'unknown_account',
  );
});
