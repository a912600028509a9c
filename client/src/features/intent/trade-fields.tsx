import type { Side } from '@mast/shared/types';
import { Checkbox, Fold, Segmented, Stack } from '../../ui/index.ts';
import { EmotionFields } from '../common/emotion-fields.tsx';
import { SIDE_WORDS } from '../common/side-words.ts';
import type { FormProps } from './form-props.ts';
import { HoldFields } from './hold-fields.tsx';
import { ExitTypeField, PriceFields, TargetField } from './price-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { SelfFields } from './self-fields.tsx';
import { ChecklistField, SetupField } from './setup-field.tsx';
import { SizeFields } from './size-fields.tsx';
import { WordFields } from './word-fields.tsx';

const SIDES = (['long', 'short'] as const).map((value: Side) => ({
  value,
  label: SIDE_WORDS[value],
}));

/** A trade: side, prices, size, what it is, and how I am. */
export function TradeFields(props: FormProps) {
  const { form, errors, context, keypad, change } = props;
  const { asks } = context.asks;
  return (
    <Stack gap={4}>
      <Segmented
        label="Side"
        choices={SIDES}
        value={form.side ?? undefined}
        error={errors.side}
        onChange={(side) => {
          change({ side });
          keypad.begin('entry');
        }}
      />
      <PriceFields {...props} />
      <ExitTypeField {...props} />
      <SizeFields {...props} />
      {asks.has('stopAtBroker') && (
        <Checkbox
          checked={form.stopAtBroker === true}
          onChange={(stopAtBroker) => change({ stopAtBroker })}
        >
          My stop rests at the broker
        </Checkbox>
      )}
      {asks.has('hold') && <HoldFields {...props} />}
      {asks.has('setup') && <SetupField {...props} />}
      <ChecklistField {...props} />
      <WordFields {...props} />
      <SelfFields {...props} />
      <QuestionFields {...props} />
      <OptionalFields {...props} />
    </Stack>
  );
}

/** What no rule asks for and may still be said. */
function OptionalFields(props: FormProps) {
  const { form, errors, context, change } = props;
  const { asks } = context.asks;
  const isOpen = (ask: 'target' | 'setup' | 'emotion'): boolean => !asks.has(ask);
  if (!isOpen('target') && !isOpen('setup') && !isOpen('emotion')) return null;
  return (
    <Fold title="More, if I want">
      <Stack gap={4}>
        {isOpen('target') && <TargetField {...props} />}
        {isOpen('setup') && <SetupField {...props} />}
        {isOpen('emotion') && (
          <EmotionFields
            value={form.emotion}
            intensityError={errors.intensity}
            onChange={(emotion) => change({ emotion })}
          />
        )}
      </Stack>
    </Fold>
  );
}
