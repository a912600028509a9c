import { NumberField, Row, Stack, TextField } from '../../ui/index.ts';
import type { WhatIfErrors, WhatIfForm } from './what-if-form.ts';

export interface WhatIfFieldsProps {
  form: WhatIfForm;
  errors: WhatIfErrors;
  currency: string;
  change: (part: Partial<WhatIfForm>) => void;
}

/** The closed list of what may be supposed; a field that is left empty is as it is now. */
export function WhatIfFields({ form, errors, currency, change }: WhatIfFieldsProps) {
  const number = (field: keyof WhatIfForm, label: string, unit?: string) => (
    <NumberField
      label={label}
      value={form[field]}
      error={errors[field]}
      placeholder="as it is"
      unit={unit}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <Stack gap={4}>
      {number('equity', 'If my balance were', currency)}
      {number('dayNet', 'If the result of my day were', currency)}
      {number('openRisk', 'If my open risk were', currency)}
      <Row equal align="end" gap={3}>
        {number('dayTrades', 'Trades of my day')}
        {number('lossesInRow', 'Losses in a row')}
      </Row>
      <TextField
        type="time"
        label="If it were"
        hint="The next time that my clock shows it. Losses in a row are taken as closed just before, in what I plan."
        value={form.time}
        error={errors.time}
        onChange={(time) => change({ time })}
      />
    </Stack>
  );
}
