import { Checkbox, Stack, TextField } from '../../ui/index.ts';
import { AccountSelect } from '../common/account-select.tsx';
import { InstrumentSelect } from '../common/instrument-select.tsx';
import { useAccounts } from '../common/use-accounts.ts';
import { type ArgField, typedValue } from './arg-fields.ts';

export interface ArgEditorProps {
  fields: readonly ArgField[];
  changes: Readonly<Record<string, ArgField['value']>>;
  onChange: (key: string, value: ArgField['value']) => void;
  /** Shown at the fields that the refusal names. */
  refusal: string;
}

/** Every value that a refused write holds, each to be corrected. */
export const ArgEditor = ({ fields, changes, onChange, refusal }: ArgEditorProps) => (
  <Stack gap={4}>
    {fields.map((field) => (
      <ArgControl
        key={field.key}
        field={field}
        value={field.key in changes ? (changes[field.key] ?? null) : field.value}
        error={field.isNamed ? refusal : undefined}
        onChange={(value) => onChange(field.key, value)}
      />
    ))}
  </Stack>
);

interface ArgControlProps {
  field: ArgField;
  value: ArgField['value'];
  error: string | undefined;
  onChange: (value: ArgField['value']) => void;
}

function ArgControl({ field, value, error, onChange }: ArgControlProps) {
  const accounts = useAccounts();
  const name = field.path.at(-1);
  if (name === 'accountId') {
    const known = accounts.some(({ id }) => id === value) ? String(value) : undefined;
    return <AccountSelect accounts={accounts} value={known} error={error} onChange={onChange} />;
  }
  if (name === 'instrumentId') {
    const id = value === null ? null : String(value);
    return <InstrumentSelect value={id} error={error} onChange={onChange} />;
  }
  if (typeof field.value === 'boolean') {
    return (
      <Checkbox checked={value === true} onChange={onChange} hint={error}>
        {field.label}
      </Checkbox>
    );
  }
  return (
    <TextField
      label={field.label}
      value={value === null ? '' : String(value)}
      error={error}
      onChange={(text) => onChange(typedValue(text, field.value))}
    />
  );
}
