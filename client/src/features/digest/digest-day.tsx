import { useRows, write } from '../../data/index.ts';
import { InlineStatus, Section, Select, Stack } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (label, i) => ({ value: `${i + 1}`, label }),
);

/** On which weekday my digest is made. */
export function DigestDay() {
  const [person] = useRows('person');
  const { save, saving, failure } = useSave();
  if (person === undefined) return null;
  return (
    <Section title="When my digest is made">
      <Stack gap={2}>
        <Select
          label="Weekday"
          hint="From six in the morning, of the seven dates before it."
          options={DAYS}
          value={`${person.digestWeekday ?? 1}`}
          disabled={saving}
          onChange={(day) => void save(() => write('setDigestDay', { weekday: Number(day) }))}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
      </Stack>
    </Section>
  );
}
