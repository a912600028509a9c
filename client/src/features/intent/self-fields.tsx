import { NumberField, Stack } from '../../ui/index.ts';
import { EmotionFields } from '../common/emotion-fields.tsx';
import type { FormProps } from './form-props.ts';

/** How I am, where my rules look at it. */
export function SelfFields({ form, errors, context, change }: FormProps) {
  const { sleepToday } = context;
  const { asks } = context.asks;
  return (
    <Stack gap={4}>
      {asks.has('emotion') && (
        <EmotionFields
          value={form.emotion}
          intensityError={errors.intensity}
          onChange={(emotion) => change({ emotion })}
        />
      )}
      {asks.has('sleep') && (
        <NumberField
          label="How long I slept"
          unit="h"
          value={form.sleep ?? sleepToday ?? ''}
          error={errors.sleep}
          {...(form.sleep === null && sleepToday !== null ? { hint: 'As I said today' } : {})}
          onChange={(sleep) => change({ sleep })}
        />
      )}
    </Stack>
  );
}
