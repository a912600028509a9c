import { useState } from 'react';
import { Chips, Stack, TextField } from '../../ui/index.ts';
import type { FormProps } from './form-props.ts';

const OTHER = '\u0000other';

/** Setups of my last plans as chips; a new one by its name. */
export function SetupField({ form, errors, context, change }: FormProps) {
  const { setups } = context;
  const isOwn = form.setup !== '' && !setups.includes(form.setup);
  const [isTyping, setTyping] = useState(isOwn);
  if (setups.length === 0) return <SetupText form={form} error={errors.setup} change={change} />;
  const choices = [
    ...setups.map((setup) => ({ value: setup, label: setup })),
    { value: OTHER, label: 'Another' },
  ];
  return (
    <Stack gap={2}>
      <Chips
        label="Setup"
        error={errors.setup}
        choices={choices}
        value={isTyping || isOwn ? OTHER : form.setup || undefined}
        onChange={(setup) => {
          setTyping(setup === OTHER);
          change({ setup: setup === OTHER ? '' : setup });
        }}
      />
      {(isTyping || isOwn) && (
        <SetupText form={form} error={undefined} change={change} label="Name of the setup" />
      )}
    </Stack>
  );
}

interface SetupTextProps extends Pick<FormProps, 'form' | 'change'> {
  error: string | undefined;
  label?: string;
}

const SetupText = ({ form, change, error, label = 'Setup' }: SetupTextProps) => (
  <TextField
    label={label}
    maxLength={120}
    placeholder="Pullback, breakout, range …"
    value={form.setup}
    error={error}
    onChange={(setup) => change({ setup })}
  />
);
