import type { Instrument } from '@mast/shared/types';
import { NumberField, Row, Segmented, Stack } from '../../ui/index.ts';
import { FEE_WORDS } from './instrument-words.ts';
import type { InstrumentPartProps } from './spec-fields.tsx';

const MODELS = (Object.keys(FEE_WORDS) as Instrument['fee']['model'][]).map((value) => ({
  value,
  label: FEE_WORDS[value],
}));

/** What my broker takes for it; it is counted into the money at risk. */
export const FeeFields = ({ form, errors, change }: InstrumentPartProps) => (
  <Stack gap={4}>
    <Segmented
      label="Fee"
      hint="It is counted into what a plan risks."
      choices={MODELS}
      value={form.feeModel}
      onChange={(feeModel) => change({ feeModel })}
    />
    {form.feeModel !== 'none' && (
      <Row gap={3} align="start" equal>
        <NumberField
          label="To get in"
          unit={form.feeModel === 'percent' ? '%' : form.quote}
          value={form.feeEntry}
          error={errors.feeEntry}
          onChange={(feeEntry) => change({ feeEntry })}
        />
        <NumberField
          label="To get out"
          unit={form.feeModel === 'percent' ? '%' : form.quote}
          value={form.feeExit}
          error={errors.feeExit}
          onChange={(feeExit) => change({ feeExit })}
        />
      </Row>
    )}
  </Stack>
);
