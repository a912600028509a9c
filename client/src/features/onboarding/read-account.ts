import { err, ok, type Result } from '@mast/shared/result';
import type { write } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { instantOfWall } from '../common/wall-time.ts';
import { dayOf, type SetupDraft } from './setup-draft.ts';

export type AccountErrors = Partial<Record<'label' | 'balance' | 'asOf', string>>;

export type AccountArgs = Parameters<typeof write<'createAccount'>>[1];

/** The arguments of the new account, or what is wrong at which field. */
export function readAccount(draft: SetupDraft, nowMs: number): Result<AccountArgs, AccountErrors> {
  const errors: AccountErrors = {};
  const label = draft.label.trim();
  if (label === '') errors.label = 'Expected a name for the account, found nothing.';
  const balance = parseTyped(draft.balance);
  if (balance === undefined) {
    const typed = draft.balance.trim();
    errors.balance = `Expected an amount, found ${typed === '' ? 'nothing' : `“${typed}”`}.`;
  }
  const balanceAsOf =
    draft.asOf === null ? new Date(nowMs).toISOString() : instantOfWall(draft.asOf, draft.mainZone);
  if (balanceAsOf === undefined) errors.asOf = 'Expected a date and a time.';
  else if (Date.parse(balanceAsOf) > nowMs) errors.asOf = 'Expected a time that has passed.';
  const hasErrors = Object.keys(errors).length > 0;
  if (hasErrors || draft.persona === null || balance === undefined || balanceAsOf === undefined) {
    return err(errors);
  }
  return ok({
    accountId: draft.accountId,
    snapshotId: draft.snapshotId,
    persona: draft.persona,
    label,
    currency: draft.currency,
    kind: draft.kind,
    day: dayOf(draft),
    balance,
    balanceAsOf,
    mainZone: draft.mainZone,
  });
}
