import { zoneNames } from '@mast/shared/time';
import { useMemo } from 'react';
import { Select } from '../../ui/index.ts';

export interface ZoneSelectProps {
  label: string;
  hint?: string;
  value: string | undefined;
  onChange: (zone: string) => void;
  error?: string | undefined;
}

/** Every zone of the shipped table, so that none is offered whose times could not be told. */
export function ZoneSelect(props: ZoneSelectProps) {
  const options = useMemo(() => zoneNames().map((zone) => ({ value: zone, label: zone })), []);
  return <Select {...props} options={options} />;
}
