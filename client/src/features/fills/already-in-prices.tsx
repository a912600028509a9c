import type { Account, Instrument } from '@mast/shared/types';
import { useRef, useState } from 'react';
import { NumberField, NumberPad, Row, Stack } from '../../ui/index.ts';
import { sizeUnit } from '../common/instrument-text.ts';
import { useCoarse } from '../common/use-coarse.ts';
import type { FillErrors, FillForm } from './fill-form.ts';

type NumberName = 'size' | 'price' | 'stop';

const ORDER: readonly NumberName[] = ['size', 'price', 'stop'];
const LABELS: Readonly<Record<NumberName, string>> = {
  size: 'Size',
  price: 'My entry',
  stop: 'My stop',
};

export interface AlreadyInPricesProps {
  form: FillForm;
  errors: FillErrors;
  change: (part: Partial<FillForm>) => void;
  account: Account | undefined;
  instrument: Instrument | undefined;
  knownRate: string | undefined;
  onDone: () => void;
}

/** Three numbers, with the app's own keypad where a finger points. */
export function AlreadyInPrices(props: AlreadyInPricesProps) {
  const { form, errors, change, account, instrument, knownRate, onDone } = props;
  const isCoarse = useCoarse();
  const [active, setActive] = useState<NumberName>('size');
  const inputs = useRef(new Map<NumberName, HTMLInputElement>());
  const needsRate =
    knownRate === undefined &&
    account !== undefined &&
    instrument !== undefined &&
    instrument.quote !== account.currency;
  const next = () => {
    const following = ORDER[ORDER.indexOf(active) + 1];
    if (following === undefined) onDone();
    else inputs.current.get(following)?.focus();
  };
  return (
    <Stack gap={4}>
      <Row gap={2} align="start" equal>
        {ORDER.map((name) => (
          <NumberField
            key={name}
            label={LABELS[name]}
            unit={name === 'size' ? sizeUnit(instrument) : undefined}
            hint={name === 'stop' ? 'Empty: none' : undefined}
            value={form[name]}
            error={errors[name]}
            keypad={isCoarse}
            onFocus={() => setActive(name)}
            inputRef={(input) => {
              if (input === null) inputs.current.delete(name);
              else inputs.current.set(name, input);
            }}
            onChange={(text) => change({ [name]: text })}
          />
        ))}
      </Row>
      {needsRate && (
        <NumberField
          label={`1 ${instrument.quote} in ${account.currency}`}
          value={form.rate}
          error={errors.rate}
          onChange={(rate) => change({ rate })}
        />
      )}
      {isCoarse && (
        <NumberPad
          label={LABELS[active]}
          value={form[active]}
          onChange={(text) => change({ [active]: text })}
          onNext={next}
          nextLabel={active === 'stop' ? 'Done' : 'Next'}
        />
      )}
    </Stack>
  );
}
