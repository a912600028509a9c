import { useState } from 'react';
import { Chips, Stack, TextField, TickList } from '../../ui/index.ts';
import type { FormProps } from './form-props.ts';

const OTHER = '\u0000other';

/** Setups of my playbook or of my last plans as chips; a new one by its name. */
export function SetupField({ form, errors, context, change }: FormProps) {
  const { setups } = context;
  const isClosed = context.asks.setups !== null;
  const isOwn = form.setup !== '' && !setups.includes(form.setup);
  const [isTyping, setTyping] = useState(isOwn);
  if (setups.length === 0) return <SetupText form={form} error={errors.setup} change={change} />;
  const choices = setups.map((setup) => ({ value: setup, label: setup }));
  const isOther = (isTyping || isOwn) && !isClosed;
  return (
    <Stack gap={2}>
      <Chips
        label="Setup"
        error={errors.setup}
        choices={isClosed ? choices : [...choices, { value: OTHER, label: 'Another' }]}
        value={isOther ? OTHER : form.setup || undefined}
        onChange={(setup) => {
          setTyping(setup === OTHER);
          change({ setup: setup === OTHER ? '' : setup });
        }}
      />
      {isOther && (
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

/** The checks of my playbook. */
export function ChecklistField({ form, context, change }: FormProps) {
  const { checklist, minTicked } = context.asks;
  if (checklist.length === 0) return null;
  const toggle = (item: string, isTicked: boolean) =>
    change({
      checklist: checklist.filter((one) =>
        one === item ? isTicked : form.checklist.includes(one),
      ),
    });
  return (
    <TickList
      label="My checks"
      hint={`at least ${minTicked} of ${checklist.length}`}
      items={checklist.map((item) => ({
        id: item,
        label: item,
        checked: form.checklist.includes(item),
      }))}
      onToggle={toggle}
    />
  );
}
