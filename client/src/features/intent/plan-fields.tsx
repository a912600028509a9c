import type { Side } from '@mast/shared/types';
import type { FormEvent } from 'react';
import { Checkbox, Segmented, Stack } from '../../ui/index.ts';
import { AccountSelect } from '../common/account-select.tsx';
import { EmotionFields } from '../common/emotion-fields.tsx';
import { SIDE_WORDS } from '../common/side-words.ts';
import type { FormProps } from './form-props.ts';
import { InstrumentField } from './instrument-field.tsx';
import { PriceFields } from './price-fields.tsx';
import { SetupField } from './setup-field.tsx';
import { SizeFields } from './size-fields.tsx';
import { WordFields } from './word-fields.tsx';

const SIDES = (['long', 'short'] as const).map((value: Side) => ({
  value,
  label: SIDE_WORDS[value],
}));

export interface PlanFieldsProps extends FormProps {
  /** The check button is elsewhere and names the form by it; so does Enter in a field. */
  formId: string;
  onCheck: () => void;
}

/** The one screen of a plan, in the order in which it is thought. */
export function PlanFields({ formId, onCheck, ...props }: PlanFieldsProps) {
  const { form, errors, context, change } = props;
  const { accounts, account } = context;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
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
        book={context.book}
        recent={context.recent}
        value={context.instrument}
        error={errors.instrumentId}
        currency={account?.currency}
        onChange={(instrumentId) => change({ instrumentId })}
      />
      <form id={formId} onSubmit={onSubmit} noValidate>
        <Stack gap={4}>
          <Segmented
            label="Side"
            choices={SIDES}
            value={form.side ?? undefined}
            error={errors.side}
            onChange={(side) => change({ side })}
          />
          <PriceFields {...props} />
          <SizeFields {...props} />
          <Checkbox
            checked={form.stopAtBroker === true}
            onChange={(stopAtBroker) => change({ stopAtBroker })}
          >
            My stop rests at the broker
          </Checkbox>
          <SetupField {...props} />
          <EmotionFields
            value={form.emotion}
            intensityError={errors.intensity}
            onChange={(emotion) => change({ emotion })}
          />
          <WordFields {...props} />
        </Stack>
      </form>
    </Stack>
  );
}
