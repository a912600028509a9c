import type { Person } from '@mast/shared/types';
import { useState } from 'react';
import { rehearse, serverNow, useRows, write } from '../../data/index.ts';
import { Button, InlineStatus, Section, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { useZone } from '../common/use-zone.ts';
import { ZoneSelect } from '../common/zone-select.tsx';

const HINT =
  'My days end and my weeks begin by it. A change acts from the next midnight that is a day away, once in seven days, and ends no cooldown earlier.';

/** The zone that rules my days, and the change of it that is on its way. */
export function MainZone() {
  const [person] = useRows('person');
  return person === undefined ? null : <Zone person={person} />;
}

function Zone({ person }: { person: Person }) {
  const current = useZone();
  const { when } = useTimes();
  const [chosen, setChosen] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const { save, saving, failure } = useSave();
  const change = person.zoneChange;
  const isWaiting = change != null && serverNow() < Date.parse(change.effectiveAt);

  async function ask(zone: string) {
    const isDone = await save(async () => {
      const refusal = await rehearse('changeZone', { zone });
      setRefused(refusal && sayError(refusal.message));
      if (refusal !== undefined) return false;
      await write('changeZone', { zone });
      return true;
    });
    if (isDone) setChosen(undefined);
  }

  return (
    <Section title="My time zone">
      <Stack gap={3}>
        <ZoneSelect
          label="Main time zone"
          hint={HINT}
          value={chosen ?? current}
          error={refused}
          onChange={(zone) => {
            setRefused(undefined);
            setChosen(zone);
          }}
        />
        {isWaiting && (
          <p>
            {change.zone} from {when(change.effectiveAt)}.
          </p>
        )}
        {chosen !== undefined && chosen !== current && (
          <Button onPress={() => void ask(chosen)} disabled={saving}>
            Change my time zone
          </Button>
        )}
        <InlineStatus tone="attention">{failure}</InlineStatus>
      </Stack>
    </Section>
  );
}
