import type { Account } from '@mast/shared/types';
import { Select } from '../../ui/index.ts';

export interface AccountSelectProps {
  accounts: readonly Account[];
  value: string | undefined;
  onChange: (accountId: string) => void;
  error?: string | undefined;
}

export const AccountSelect = ({ accounts, value, onChange, error }: AccountSelectProps) => (
  <Select
    label="Account"
    error={error}
    options={accounts.map((account) => ({
      value: account.id,
      label: `${account.label} · ${account.currency}`,
    }))}
    value={value}
    onChange={onChange}
  />
);
