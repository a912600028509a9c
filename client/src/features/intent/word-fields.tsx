import { Stack, TextArea } from '../../ui/index.ts';
import { countCharacters } from '../common/count-characters.ts';
import type { FormProps } from './form-props.ts';

function lengthHint(text: string, minChars: number): string | undefined {
  const count = countCharacters(text);
  return count >= minChars ? undefined : `${count} of at least ${minChars} characters`;
}

/** Words, only where my own rules ask for them. */
export function WordFields({ form, errors, context, change }: FormProps) {
  const { asks, minChars, minReasonChars } = context.asks;
  const wants = (field: 'reason' | 'invalidation' | 'exit') => asks.has(field);
  if (!wants('reason') && !wants('invalidation') && !wants('exit')) return null;
  return (
    <Stack gap={4}>
      {wants('reason') && (
        <TextArea
          label="Reason"
          rows={2}
          maxLength={4000}
          value={form.reason}
          error={errors.reason}
          hint={lengthHint(form.reason, minReasonChars)}
          onChange={(reason) => change({ reason })}
        />
      )}
      {wants('invalidation') && (
        <TextArea
          label="What proves me wrong"
          rows={2}
          maxLength={4000}
          value={form.invalidation}
          error={errors.invalidation}
          hint={lengthHint(form.invalidation, minChars)}
          onChange={(invalidation) => change({ invalidation })}
        />
      )}
      {wants('exit') && (
        <TextArea
          label="How I get out"
          rows={2}
          maxLength={4000}
          value={form.exitPlan}
          onChange={(exitPlan) => change({ exitPlan })}
        />
      )}
    </Stack>
  );
}
