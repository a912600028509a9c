import { Row, Segmented, Stack, TextField } from '../../ui/index.ts';
import type { WallTime } from './wall-time.ts';

/** Null while it is simply now. */
export type TimeChoice = WallTime | null;

export interface TimeFieldsProps {
  label: string;
  value: TimeChoice;
  onChange: (value: TimeChoice) => void;
  /** What to begin with when another time is chosen. */
  start: () => WallTime;
  zone: string;
  error?: string | undefined;
}

/** Now, or a date and a time on the wall of the person's zone. */
export function TimeFields({ label, value, onChange, start, zone, error }: TimeFieldsProps) {
  return (
    <Stack gap={3}>
      <Segmented
        label={label}
        error={value === null ? error : undefined}
        choices={[
          { value: 'now', label: 'Now' },
          { value: 'other', label: 'Another time' },
        ]}
        value={value === null ? 'now' : 'other'}
        onChange={(choice) => onChange(choice === 'now' ? null : start())}
      />
      {value !== null && (
        <Row gap={3} align="start" equal>
          <TextField
            label="Date"
            type="date"
            value={value.date}
            error={error}
            onChange={(date) => onChange({ ...value, date })}
          />
          <TextField
            label="Time"
            type="time"
            hint={zone}
            value={value.time}
            onChange={(time) => onChange({ ...value, time })}
          />
        </Row>
      )}
    </Stack>
  );
}
