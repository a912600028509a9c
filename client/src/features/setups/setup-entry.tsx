import { type FormEvent, useState } from 'react';
import { newId, rehearse, useDataState, useDraft, useRow, write } from '../../data/index.ts';
import {
  Button,
  EmptyState,
  InlineStatus,
  LinkButton,
  Segmented,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { sayError } from '../common/say-error.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { PlaybookNote } from './playbook-note.tsx';
import {
  formOfSetup,
  MOST_CHECKS,
  readSetup,
  type SetupErrors,
  type SetupForm,
} from './setup-form.ts';
import { usePersonas } from './use-personas.ts';

/** @param id undefined for a new one */
export function SetupEntry({ id }: { id: string | undefined }) {
  const setup = useRow('setup', id);
  const personas = usePersonas();
  const { state } = useDataState();
  if (id === undefined) {
    const persona = personas.length === 1 ? (personas[0] ?? null) : null;
    return <Entry id={undefined} start={{ persona, name: '', checks: '' }} />;
  }
  if (setup !== undefined) return <Entry id={id} start={formOfSetup(setup)} />;
  if (state !== 'live') return null;
  return (
    <EmptyState action={<LinkButton href="/more/setups">My setups</LinkButton>}>
      This setup is not on this device. It may have been taken away.
    </EmptyState>
  );
}

function Entry({ id, start }: { id: string | undefined; start: SetupForm }) {
  const [begun] = useState(start);
  const [form, setForm, discard] = useDraft<SetupForm>(`setup:${id ?? 'new'}`, begun);
  const [setupId] = useState(() => id ?? newId());
  const [errors, setErrors] = useState<SetupErrors>({});
  const { save, saving, failure } = useSave();
  const leave = useLeave();

  function change(part: Partial<SetupForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function leaveWith(act: () => Promise<unknown>) {
    if (!(await save(act))) return;
    discard();
    leave('/more/setups');
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const args = readSetup(form, setupId);
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    await leaveWith(async () => {
      const refused = await rehearse('saveSetup', args.value);
      if (refused === undefined) return write('saveSetup', args.value);
      setErrors({ name: sayError(refused.message) });
      return false;
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <PersonaField form={form} error={errors.persona} change={change} />
        <TextField
          label="Name"
          hint="As it stands in my plans."
          placeholder="Pullback, breakout, range …"
          maxLength={120}
          value={form.name}
          error={errors.name}
          onChange={(name) => change({ name })}
        />
        <PlaybookNote persona={form.persona} name={form.name} />
        <TextArea
          label="What I check before it"
          hint={`One on each line, ${MOST_CHECKS} at most. A plan shows them to be ticked; only a rule enforces it.`}
          rows={5}
          maxLength={2_000}
          value={form.checks}
          error={errors.checks}
          onChange={(checks) => change({ checks })}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Save the setup
        </Button>
        {id !== undefined && (
          <LinkButton
            disabled={saving}
            onPress={() => void leaveWith(() => write('deleteSetup', { setupId: id }))}
          >
            Take this setup away
          </LinkButton>
        )}
      </Stack>
    </form>
  );
}

interface PersonaFieldProps {
  form: SetupForm;
  error: string | undefined;
  change: (part: Partial<SetupForm>) => void;
}

/** Asked only of someone who trades in more than one way. */
function PersonaField({ form, error, change }: PersonaFieldProps) {
  const personas = usePersonas();
  if (personas.length < 2 && form.persona !== null) return null;
  return (
    <Segmented
      label="I trade it as"
      choices={personas.map((value) => ({ value, label: PERSONA_WORDS[value].name }))}
      value={form.persona ?? undefined}
      error={error}
      onChange={(persona) => change({ persona })}
    />
  );
}
