import { type FormEvent, useRef, useState } from 'react';
import { newId, serverNow, useDraft, useRow, write } from '../../data/index.ts';
import { Button, EmptyState, InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { EventFields } from './event-fields.tsx';
import {
  type EventErrors,
  type EventForm,
  emptyEvent,
  formOfEvent,
  readEvent,
} from './event-form.ts';

/** A new event, or one to be changed or taken out. */
export function EventEntry({ id }: { id: string | undefined }) {
  const event = useRow('calendar_event', id);
  const zone = useZone();
  if (id !== undefined && event === undefined) {
    return (
      <EmptyState action={<LinkButton href="/calendar">My calendar</LinkButton>}>
        This event is not on this device.
      </EmptyState>
    );
  }
  const start = event === undefined ? emptyEvent(serverNow(), zone) : formOfEvent(event, zone);
  return <Entry id={id} start={start} />;
}

function Entry({ id, start }: { id: string | undefined; start: EventForm }) {
  const [begun] = useState(start);
  const [form, setForm, discard] = useDraft<EventForm>(`event:${id ?? 'new'}`, begun);
  const [errors, setErrors] = useState<EventErrors>({});
  const eventId = useRef(id ?? newId());
  const { save, saving, failure } = useSave();
  const zone = useZone();
  const leave = useLeave();

  function change(part: Partial<EventForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function leaveWith(act: () => Promise<unknown>) {
    if (!(await save(act))) return;
    discard();
    leave('/calendar');
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const args = readEvent(form, zone, eventId.current);
    setErrors(args.ok ? {} : args.error);
    if (args.ok) await leaveWith(() => write('saveCalendarEvent', args.value));
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={6}>
        <EventFields form={form} errors={errors} change={change} zone={zone} />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Save the event
        </Button>
        {id !== undefined && (
          <LinkButton
            onPress={() => void leaveWith(() => write('deleteCalendarEvent', { eventId: id }))}
            disabled={saving}
          >
            Take it out of my calendar
          </LinkButton>
        )}
      </Stack>
    </form>
  );
}
