import type { ContributionScheduleParams, GateIntent, ReasonCode } from '@mast/shared/types';
import { Chips, formatMoney, NumberField, parseTyped, Segmented, Stack } from '../../ui/index.ts';
import { REASON_WORDS } from '../common/reason-words.ts';
import { typedText } from '../common/typed-text.ts';
import type { FormProps } from './form-props.ts';
import { QuestionFields } from './question-fields.tsx';
import { SelfFields } from './self-fields.tsx';
import { WordFields } from './word-fields.tsx';

const EFFECTS: { value: GateIntent['effect']; label: string }[] = [
  { value: 'increase', label: 'Buy' },
  { value: 'reduce', label: 'Sell' },
];

const REASONS = (Object.keys(REASON_WORDS) as ReasonCode[]).map((value) => ({
  value,
  label: REASON_WORDS[value],
}));

/** A step of a savings plan: no prices, no stop, only what, how much and why. */
export function SavingFields(props: FormProps) {
  const { form, errors, context, keypad, change } = props;
  const { account, asks } = context;
  return (
    <Stack gap={4}>
      <Segmented
        label="What I do"
        choices={EFFECTS}
        value={form.effect ?? undefined}
        error={errors.effect}
        onChange={(effect) => change({ effect })}
      />
      <Stack gap={2}>
        <NumberField
          {...keypad.wire('amount')}
          label="Amount"
          unit={account?.currency}
          value={form.amount}
          error={errors.amount}
          onChange={(amount) => change({ amount })}
        />
        <Scheduled {...props} />
      </Stack>
      {asks.asks.has('reasonCode') && (
        <Chips
          label="Why I act"
          choices={REASONS}
          value={form.reasonCode ?? undefined}
          onChange={(reasonCode) => change({ reasonCode })}
        />
      )}
      <WordFields {...props} />
      <SelfFields {...props} />
      <QuestionFields {...props} />
    </Stack>
  );
}

/** All of a scheduled purchase in one tap. */
function Scheduled({ form, context, change }: FormProps) {
  const rule = context.rules.find(({ kind }) => kind === 'contribution_schedule');
  const amount = (rule?.params as ContributionScheduleParams | undefined)?.amount;
  if (amount === undefined) return null;
  const isChosen =
    parseTyped(form.amount) === amount &&
    form.effect === 'increase' &&
    form.reasonCode === 'scheduled';
  const label = `As scheduled: ${formatMoney(amount, context.account?.currency ?? '')}`;
  return (
    <Chips
      label="Amount to take"
      labelHidden
      choices={[{ value: amount, label }]}
      value={isChosen ? amount : undefined}
      onChange={() =>
        change({ amount: typedText(amount), effect: 'increase', reasonCode: 'scheduled' })
      }
    />
  );
}
