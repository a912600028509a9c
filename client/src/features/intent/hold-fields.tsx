import { serverNow } from '../../data/index.ts';
import { NumberField, Row, Segmented, Stack, TextField } from '../../ui/index.ts';
import { useZone } from '../common/use-zone.ts';
import { wallTimeOf } from '../common/wall-time.ts';
import type { FormProps } from './form-props.ts';

const ENDS = [
  { value: 'hours', label: 'After hours' },
  { value: 'time', label: 'At a time' },
] as const;

/** When the plan is over. */
export function HoldFields({ form, errors, change }: FormProps) {
  const zone = useZone();
  const { exitAt, holdHours } = form;
  return (
    <Stack gap={3}>
      <Segmented
        label="When I am out"
        choices={ENDS}
        value={exitAt === null ? 'hours' : 'time'}
        onChange={(end) =>
          change({ exitAt: end === 'time' ? wallTimeOf(serverNow(), zone) : null })
        }
      />
      {exitAt === null ? (
        <NumberField
          label="At the latest after"
          unit="h"
          value={holdHours}
          error={errors.holdHours}
          onChange={(text) => change({ holdHours: text })}
        />
      ) : (
        <Row gap={3} align="start" equal>
          <TextField
            label="Date"
            type="date"
            value={exitAt.date}
            error={errors.exitAt}
            onChange={(date) => change({ exitAt: { ...exitAt, date } })}
          />
          <TextField
            label="Time"
            type="time"
            hint={zone}
            value={exitAt.time}
            onChange={(time) => change({ exitAt: { ...exitAt, time } })}
          />
        </Row>
      )}
    </Stack>
  );
}
