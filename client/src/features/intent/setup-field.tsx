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
          // What was ticked of another setup's checks says nothing of this one.
          change({
            setup: setup === OTHER ? '' : setup,
            checklist: form.checklist.filter((tick) => context.asks.checklist.includes(tick)),
          });
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

/** The checks that a rule lists, then those of the setup that is named. */
export function ChecklistField({ form, context, change }: FormProps) {
  const { setupChecks } = context;
  const { checklist, minTicked } = context.asks;
  const toggle = (item: string, isTicked: boolean) =>
    change({
      checklist: [...checklist, ...setupChecks].filter((one) =>
        one === item ? isTicked : form.checklist.includes(one),
      ),
    });
  const itemsOf = (checks: readonly string[]) =>
    checks.map((item) => ({ id: item, label: item, checked: form.checklist.includes(item) }));
  return (
    <>
      {checklist.length > 0 && (
        <TickList
          label="My checks"
          hint={`at least ${minTicked} of ${checklist.length}`}
          items={itemsOf(checklist)}
          onToggle={toggle}
        />
      )}
      {setupChecks.length > 0 && (
        <TickList
          label={`My checks of ${form.setup.trim()}`}
          items={itemsOf(setupChecks)}
          onToggle={toggle}
        />
      )}
    </>
  );
}
