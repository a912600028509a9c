import type { Instrument } from '@mast/shared/types';
import type { FormEvent } from 'react';
import { Stack } from '../../ui/index.ts';
import { AccountSelect } from '../common/account-select.tsx';
import type { FormProps } from './form-props.ts';
import { InstrumentField } from './instrument-field.tsx';
import { SavingFields } from './saving-fields.tsx';
import { TradeFields } from './trade-fields.tsx';

export interface PlanFieldsProps extends FormProps {
  /** The check button is elsewhere and names the form by it; so does Enter in a field. */
  formId: string;
  onCheck: () => void;
}

/** The one screen of a plan, in the order in which it is thought; only what its rules ask for. */
export function PlanFields({ formId, onCheck, ...props }: PlanFieldsProps) {
  const { errors, context, change } = props;
  const { accounts, account, asks, book } = context;
  const isSaving = account?.persona === 'indexdca';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  const detailOf = ({ name, quote }: Instrument) =>
    isSaving || account === undefined || quote === account.currency
      ? name
      : `${name}; quoted in ${quote}, which has no rate to ${account.currency} here`;
  return (
    <Stack gap={4}>
      {accounts.length > 1 && (
        <AccountSelect
          accounts={accounts}
          value={account?.id}
          error={errors.accountId}
          onChange={(accountId) => change({ accountId, instrumentId: null, mode: null })}
        />
      )}
      <InstrumentField
        label={isSaving ? 'Fund' : 'Instrument'}
        recent={context.recent}
        all={asks.instruments === null ? book.all : []}
        value={context.instrument}
        error={errors.instrumentId}
        detailOf={detailOf}
        onChange={(instrumentId) => change({ instrumentId })}
      />
      <form id={formId} onSubmit={onSubmit} noValidate>
        {isSaving ? <SavingFields {...props} /> : <TradeFields {...props} />}
      </form>
    </Stack>
  );
}
