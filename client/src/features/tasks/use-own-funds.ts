import type {
  Account,
  AllocationBandParams,
  Instrument,
  InstrumentPolicyParams,
} from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { fundsOf } from '../common/funds.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useInstruments } from '../common/use-instruments.ts';

/** Funds of an index account: those of its rules and of its last declaration, else the usual ones. */
export function useOwnFunds(account: Account): readonly Instrument[] {
  const rules = useActiveRules(account.persona)?.rules ?? [];
  const snapshots = useRows('account_snapshot', { accountId: account.id });
  const { all, get } = useInstruments();
  const ids = new Set<string>();
  for (const { kind, params } of rules) {
    const { allow } = params as InstrumentPolicyParams;
    if (kind === 'instrument_policy' && Array.isArray(allow)) for (const id of allow) ids.add(id);
    if (kind !== 'allocation_band') continue;
    for (const id of Object.keys((params as AllocationBandParams).targets)) ids.add(id);
  }
  const last = [...snapshots].sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  for (const { instrumentId } of last?.holdings ?? []) ids.add(instrumentId);
  return ids.size === 0 ? fundsOf(all, account.currency) : [...ids].flatMap((id) => get(id) ?? []);
}
