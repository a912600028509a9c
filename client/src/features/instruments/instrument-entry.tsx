import { presetInstrument } from '@mast/shared/instruments';
import { type FormEvent, useState } from 'react';
import {
  newId,
  rehearse,
  useDataState,
  useDraft,
  useRow,
  useRows,
  write,
} from '../../data/index.ts';
import { Button, EmptyState, InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { FeeFields } from './fee-fields.tsx';
import {
  EMPTY_INSTRUMENT,
  formOfInstrument,
  type InstrumentErrors,
  type InstrumentForm,
  readInstrument,
} from './instrument-form.ts';
import { OwnFields, PresetFacts, StepFields } from './spec-fields.tsx';

/** A new instrument, one of my own, or a known one whose figures become mine. */
export function InstrumentEntry({ id }: { id: string | undefined }) {
  const own = useRow('instrument', id);
  const { state } = useDataState();
  if (id === undefined) return <Entry id={undefined} start={EMPTY_INSTRUMENT} isOwn={false} />;
  const shown = own ?? presetInstrument(id);
  if (shown !== undefined) {
    const start = formOfInstrument(shown);
    return (
      <Entry
        key={own === undefined ? 'known' : 'own'}
        id={id}
        start={start}
        isOwn={own !== undefined}
      />
    );
  }
  if (state !== 'live') return null;
  return (
    <EmptyState action={<LinkButton href="/more/instruments">My instruments</LinkButton>}>
      This instrument is not on this device. It may have been taken away.
    </EmptyState>
  );
}

interface EntryProps {
  id: string | undefined;
  start: InstrumentForm;
  /** Whether a row of mine is there. */
  isOwn: boolean;
}

function Entry({ id, start, isOwn }: EntryProps) {
  const [begun] = useState(start);
  const [form, setForm, discard] = useDraft<InstrumentForm>(`instrument:${id ?? 'new'}`, begun);
  const [instrumentId] = useState(() => id ?? newId());
  const [errors, setErrors] = useState<InstrumentErrors>({});
  const [trouble, setTrouble] = useState<string>();
  const { save, saving, failure } = useSave();
  const leave = useLeave();
  const preset = id === undefined ? undefined : presetInstrument(id);
  const isTraded = useRows('trade', { instrumentId }).length > 0;

  function change(part: Partial<InstrumentForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function leaveWith(act: () => Promise<unknown>) {
    setTrouble(undefined);
    if (!(await save(act))) return;
    discard();
    leave('/more/instruments');
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const args = readInstrument(form, instrumentId);
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    await leaveWith(async () => {
      const refused = await rehearse('saveInstrument', args.value);
      if (refused === undefined) return write('saveInstrument', args.value);
      setErrors({ [refused.field ?? 'symbol']: sayError(refused.message) });
      return false;
    });
  }

  const takeAway = () =>
    leaveWith(async () => {
      const refused = await rehearse('deleteInstrument', { instrumentId });
      if (refused === undefined) return write('deleteInstrument', { instrumentId });
      setTrouble(sayError(refused.message));
      return false;
    });

  const parts = { form, errors, change };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={6}>
        {preset === undefined ? (
          <OwnFields {...parts} isTraded={isTraded} />
        ) : (
          <PresetFacts instrument={preset} />
        )}
        <StepFields {...parts} />
        <FeeFields {...parts} />
        <InlineStatus tone="attention">{failure ?? trouble}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Save the instrument
        </Button>
        {isOwn && (
          <LinkButton disabled={saving} onPress={() => void takeAway()}>
            {preset === undefined ? 'Take this instrument away' : 'Back to the known figures'}
          </LinkButton>
        )}
      </Stack>
    </form>
  );
}
