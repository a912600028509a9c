import type { Account, Instrument, Trade } from '@mast/shared/types';
import { useRef, useState } from 'react';
import { NumberField, NumberPad, parseTyped, Row, Stack } from '../../ui/index.ts';
import { sizeUnit } from '../common/instrument-text.ts';
import { typedText } from '../common/typed-text.ts';
import { useCoarse } from '../common/use-coarse.ts';
import { atLastDistance } from '../intent/plan-figures.ts';
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
  /** The trade before it, in the same instrument. */
  last: Trade | undefined;
  knownRate: string | undefined;
  onDone: () => void;
}

/** Three numbers, with the app's own keypad where a finger points. */
export function AlreadyInPrices(props: AlreadyInPricesProps) {
  const { form, errors, change, account, instrument, last, knownRate, onDone } = props;
  const isCoarse = useCoarse();
  const [active, setActive] = useState<NumberName>(last === undefined ? 'size' : 'price');
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
            hint={hintOf(name, last)}
            placeholder={name === 'size' && last ? typedText(last.maxSize) : ''}
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
          last={lastOf(active, form, last, instrument?.tick ?? '1')}
          onChange={(text) => change({ [active]: text })}
          onNext={next}
          nextLabel={active === 'stop' ? 'Done' : 'Next'}
        />
      )}
    </Stack>
  );
}

function hintOf(name: NumberName, last: Trade | undefined): string | undefined {
  if (name === 'stop') return 'Empty: none';
  return name === 'size' && last !== undefined ? 'Empty: as last' : undefined;
}

/** What "= last" puts in: the size, and a stop as far from the entry, of the trade before. */
function lastOf(name: NumberName, form: FillForm, last: Trade | undefined, tick: string) {
  if (last === undefined || name === 'price') return undefined;
  if (name === 'size') return typedText(last.maxSize);
  if (form.side !== null && (form.side === 'buy') !== (last.side === 'long')) return undefined;
  const before = { entry: last.averageEntry, price: last.stop };
  const stop = atLastDistance(parseTyped(form.price), before, tick);
  return stop && typedText(stop);
}
