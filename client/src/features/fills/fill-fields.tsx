import type { Account, Instrument, Trade } from '@mast/shared/types';
import { serverNow } from '../../data/index.ts';
import { NumberField, Row, Segmented, Stack } from '../../ui/index.ts';
import { AccountSelect } from '../common/account-select.tsx';
import { InstrumentSelect } from '../common/instrument-select.tsx';
import { sizeText, sizeUnit } from '../common/instrument-text.ts';
import { FILL_WORDS, SIDE_WORDS } from '../common/side-words.ts';
import { TimeFields } from '../common/time-fields.tsx';
import { typedText } from '../common/typed-text.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useZone } from '../common/use-zone.ts';
import { wallTimeOf } from '../common/wall-time.ts';
import classes from './fill-entry.module.css';
import type { FillErrors, FillForm } from './fill-form.ts';
import { PlanSelect } from './plan-select.tsx';

export interface FillFieldsProps {
  form: FillForm;
  errors: FillErrors;
  change: (part: Partial<FillForm>) => void;
  account: Account | undefined;
  instrument: Instrument | undefined;
  closes?: Trade | undefined;
  /** Of a recorded fill account and instrument stay. */
  fixed?: boolean;
  /** The exchange rate that counts where none is typed. */
  knownRate?: string | undefined;
}

const SIDES = (['buy', 'sell'] as const).map((value) => ({ value, label: FILL_WORDS[value] }));

export function FillFields(props: FillFieldsProps) {
  const { form, errors, change, account, instrument, closes, fixed = false } = props;
  const accounts = useAccounts();
  const zone = useZone();
  return (
    <Stack gap={4}>
      {closes !== undefined && (
        <p className={classes.about}>
          {instrument?.symbol} {SIDE_WORDS[closes.side].toLowerCase()}, open{' '}
          {sizeText(closes.openSize, instrument)}
        </p>
      )}
      {fixed && <p className={classes.about}>{[instrument?.symbol, account?.label].join(' · ')}</p>}
      {accounts.length > 1 && !fixed && (
        <AccountSelect
          accounts={accounts}
          value={account?.id}
          error={errors.accountId}
          onChange={(accountId) => change({ accountId })}
        />
      )}
      {closes === undefined && !fixed && (
        <InstrumentSelect
          value={form.instrumentId}
          error={errors.instrumentId}
          onChange={(instrumentId) => change({ instrumentId })}
        />
      )}
      <Segmented
        label="What I did"
        choices={SIDES}
        value={form.side ?? undefined}
        error={errors.side}
        onChange={(side) => change({ side })}
      />
      <Row gap={2} align="start" equal>
        <NumberField
          label="Size"
          unit={sizeUnit(instrument)}
          value={form.size}
          error={errors.size}
          onChange={(size) => change({ size })}
        />
        <NumberField
          label="Price"
          value={form.price}
          error={errors.price}
          onChange={(price) => change({ price })}
        />
      </Row>
      <Money {...props} />
      <TimeFields
        label="When"
        zone={zone}
        value={form.at}
        error={errors.at}
        start={() => wallTimeOf(serverNow(), zone)}
        onChange={(at) => change({ at })}
      />
      {closes === undefined && (
        <PlanSelect form={form} account={account} instrument={instrument} change={change} />
      )}
    </Stack>
  );
}

/** Fee and stop, which may stay empty; the rate where money changes its currency. */
function Money(props: FillFieldsProps) {
  const { form, errors, change, account, instrument, closes, knownRate } = props;
  const needsRate =
    account !== undefined && instrument !== undefined && instrument.quote !== account.currency;
  return (
    <Row gap={2} align="start" equal>
      <NumberField
        label="Fee"
        unit={account?.currency}
        hint="Empty: unknown"
        value={form.fee}
        error={errors.fee}
        onChange={(fee) => change({ fee })}
      />
      {closes === undefined && (
        <NumberField
          label="Stop"
          hint="Where it rests, if it does"
          value={form.stop}
          error={errors.stop}
          onChange={(stop) => change({ stop })}
        />
      )}
      {needsRate && (
        <NumberField
          label="Exchange rate"
          hint={`1 ${instrument.quote} in ${account.currency}`}
          placeholder={knownRate === undefined ? '' : typedText(knownRate)}
          value={form.rate}
          error={errors.rate}
          onChange={(rate) => change({ rate })}
        />
      )}
    </Row>
  );
}
