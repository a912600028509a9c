import { NumberField, Stack } from '../../ui/index.ts';

export interface RateFieldsProps {
  /** Quote currencies of the file that are not the account's. */
  currencies: readonly string[];
  currency: string;
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  onChange: (currency: string, text: string) => void;
}

/** What one unit of each foreign currency is in the account's; money of the file becomes it by that. */
export function RateFields({ currencies, currency, typed, errors, onChange }: RateFieldsProps) {
  return (
    <Stack gap={4}>
      {currencies.map((from) => (
        <NumberField
          key={from}
          label={`1 ${from} in ${currency}`}
          hint="For all fills of this file; a single one can be corrected later."
          value={typed[from] ?? ''}
          error={errors[from]}
          onChange={(text) => onChange(from, text)}
        />
      ))}
    </Stack>
  );
}
