import type { Account } from '@mast/shared/types';
import { serverNow } from '../../data/index.ts';
import { NumberField, Stack } from '../../ui/index.ts';
import { TimeFields } from '../common/time-fields.tsx';
import { useZone } from '../common/use-zone.ts';
import { wallTimeOf } from '../common/wall-time.ts';
import type { Declaration, DeclarationErrors } from './read-declaration.ts';
import classes from './tasks.module.css';
import { useOwnFunds } from './use-own-funds.ts';

export interface DeclareFieldsProps {
  form: Declaration;
  errors: DeclarationErrors;
  change: (part: Partial<Declaration>) => void;
  account: Account;
  wantsPeak: boolean;
}

export function DeclareFields(props: DeclareFieldsProps) {
  const { form, errors, change, account, wantsPeak } = props;
  const zone = useZone();
  const { currency } = account;
  return (
    <Stack gap={4}>
      {account.persona === 'indexdca' ? (
        <Holdings {...props} />
      ) : (
        <NumberField
          label="Balance"
          unit={currency}
          hint="Closed results only, as the broker shows it."
          value={form.balance}
          error={errors.balance}
          onChange={(balance) => change({ balance })}
        />
      )}
      {wantsPeak && (
        <NumberField
          label="Highest equity within a day, ever"
          unit={currency}
          hint="My floor follows it; it is seen here only as I declare it."
          value={form.peak}
          error={errors.peak}
          onChange={(peak) => change({ peak })}
        />
      )}
      <TimeFields
        label="As of"
        zone={zone}
        value={form.asOf}
        error={errors.asOf}
        start={() => wallTimeOf(serverNow(), zone)}
        onChange={(asOf) => change({ asOf })}
      />
    </Stack>
  );
}

/** A value for each fund, and the cash beside them. */
function Holdings({ form, errors, change, account }: DeclareFieldsProps) {
  const funds = useOwnFunds(account);
  return (
    <div className={classes.holdings}>
      {funds.map(({ id, symbol }) => (
        <NumberField
          key={id}
          label={symbol}
          unit={account.currency}
          value={form.holdings[id] ?? ''}
          error={errors[`holdings/${id}`]}
          onChange={(text) => change({ holdings: { ...form.holdings, [id]: text } })}
        />
      ))}
      <NumberField
        label="Cash"
        unit={account.currency}
        value={form.cash}
        error={errors.cash}
        onChange={(cash) => change({ cash })}
      />
    </div>
  );
}
