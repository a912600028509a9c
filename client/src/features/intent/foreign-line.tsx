import { decimal, multiply, toText } from '@mast/shared/decimal';
import { typedRate } from '@mast/shared/facts';
import type { Account, Instrument } from '@mast/shared/types';
import { useRef, useState } from 'react';
import { newId, serverNow, useRows, write } from '../../data/index.ts';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  InlineStatus,
  LinkButton,
  NumberField,
  parseTyped,
  Row,
} from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { riskOf, shareOfEquity, type TypedPlan } from './plan-figures.ts';

export interface ForeignLineProps {
  plan: TypedPlan;
  instrument: Instrument;
  account: Account;
  equity: string | null;
}

/** The risk of a plan in another currency than the account's, and the rate that it is told by. */
export default function ForeignLine({ plan, instrument, account, equity }: ForeignLineProps) {
  const rates = useRows('exchange_rate', {
    fromCurrency: instrument.quote,
    toCurrency: account.currency,
  });
  const [isChanging, setChanging] = useState(false);
  const { when } = useTimes();
  const known = typedRate(rates, instrument.quote, account.currency, Math.floor(serverNow()));
  const pair = `1 ${instrument.quote} in ${account.currency}`;
  if (known === undefined || isChanging) {
    return (
      <RateEntry
        label={pair}
        from={instrument.quote}
        to={account.currency}
        onDone={() => setChanging(false)}
      />
    );
  }
  const risk = riskOf(plan, instrument);
  const inAccount = risk && multiply(risk, decimal(known.rate));
  const share = inAccount && shareOfEquity(inAccount, equity);
  const parts = [
    inAccount && `Risks ${formatMoney(toText(inAccount), account.currency, { max: 2 })}`,
    share && formatPercent(share, { min: 2 }),
    inAccount && '1R',
    `${pair}: ${formatNumber(known.rate)}, typed ${when(known.at)}`,
  ];
  return (
    <Row gap={3}>
      <span>{parts.filter(Boolean).join(' · ')}</span>
      <LinkButton onPress={() => setChanging(true)}>Another rate</LinkButton>
    </Row>
  );
}

interface RateEntryProps {
  label: string;
  from: string;
  to: string;
  onDone: () => void;
}

function RateEntry({ label, from, to, onDone }: RateEntryProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const rateId = useRef(newId());
  const { save, saving, failure } = useSave();

  async function keep() {
    const rate = parseTyped(text.trim());
    if (rate === undefined || rate.startsWith('-') || rate === '0') {
      const found = text.trim() === '' ? 'nothing' : `“${text.trim()}”`;
      setError(`Expected a rate above zero, found ${found}.`);
      return;
    }
    const at = new Date(serverNow()).toISOString();
    const args = { rateId: rateId.current, fromCurrency: from, toCurrency: to, rate, at };
    if (await save(() => write('typeRate', args))) onDone();
  }

  return (
    <>
      <Row gap={3} align="end">
        <NumberField
          label={label}
          hint="My risk is told by it for a week."
          value={text}
          error={error}
          onChange={(next) => {
            setError(undefined);
            setText(next);
          }}
        />
        <LinkButton onPress={() => void keep()} disabled={saving}>
          Keep this rate
        </LinkButton>
      </Row>
      <InlineStatus tone="attention">{failure}</InlineStatus>
    </>
  );
}
