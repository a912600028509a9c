import type { Account } from '@mast/shared/types';
import { serverNow } from '../../data/index.ts';
import { NumberField, Segmented, Select, Stack, TextField } from '../../ui/index.ts';
import { CURRENCIES } from '../common/currencies.ts';
import { TimeFields } from '../common/time-fields.tsx';
import { wallTimeOf } from '../common/wall-time.ts';
import { ZoneSelect } from '../common/zone-select.tsx';
import type { AccountErrors } from './read-account.ts';
import { type DayPreset, PRESET_NAMES, presetOf } from './setup-draft.ts';
import type { StepProps } from './step-props.ts';

const KINDS: { value: Account['kind']; label: string }[] = [
  { value: 'live', label: 'Live' },
  { value: 'prop', label: 'Prop firm' },
  { value: 'paper', label: 'Paper' },
];

const PRESETS = (Object.keys(PRESET_NAMES) as DayPreset[]).map((value) => ({
  value,
  label: PRESET_NAMES[value],
}));

export interface AccountFieldsProps extends StepProps {
  errors: AccountErrors;
  hasZone: boolean;
}

export const AccountFields = ({ draft, change, errors, hasZone }: AccountFieldsProps) => (
  <Stack gap={4}>
    <TextField
      label="Name of the account"
      placeholder="Broker and number, or what I call it"
      maxLength={60}
      value={draft.label}
      error={errors.label}
      onChange={(label) => change({ label })}
    />
    {draft.persona !== 'indexdca' && (
      <Segmented
        label="Kind"
        choices={KINDS}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
    )}
    <Select
      label="Currency"
      options={CURRENCIES}
      value={draft.currency}
      onChange={(currency) => change({ currency })}
    />
    <NumberField
      label={draft.persona === 'indexdca' ? 'What it is worth' : 'Balance'}
      unit={draft.currency}
      hint={
        draft.persona === 'indexdca'
          ? 'Funds and cash together, as the broker shows it. My limits in percent start from it.'
          : 'Closed results only, as the broker shows it. My limits in percent start from it.'
      }
      value={draft.balance}
      error={errors.balance}
      onChange={(balance) => change({ balance })}
    />
    <TimeFields
      label="As of"
      zone={draft.mainZone}
      value={draft.asOf}
      error={errors.asOf}
      start={() => wallTimeOf(serverNow(), draft.mainZone)}
      onChange={(asOf) => change({ asOf })}
    />
    <Select
      label={draft.persona === 'indexdca' ? 'My day starts' : 'My trading day starts'}
      options={PRESETS}
      value={presetOf(draft)}
      onChange={(preset) => change({ preset })}
    />
    {!hasZone && (
      <ZoneSelect
        label="My main time zone"
        hint="Times are shown in it, and pauses until the day’s end go by it."
        value={draft.mainZone}
        onChange={(mainZone) => change({ mainZone })}
      />
    )}
  </Stack>
);
