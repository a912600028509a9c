import type { JournalTemplate } from '@mast/shared/types';
import { type FormEvent, useState } from 'react';
import { newId, useDataState, useDraft, useRow, write } from '../../data/index.ts';
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
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { type EntryKind, KIND_WORDS } from '../journal/kind-words.ts';
import { promptsOf } from './prompts.ts';

interface TemplateDraft {
  name: string;
  kind: EntryKind;
  prompts: string;
}

const EMPTY: TemplateDraft = { name: '', kind: 'post', prompts: '' };

const draftOf = ({ name, kind, prompts }: JournalTemplate): TemplateDraft => ({
  name,
  kind,
  prompts: prompts.join('\n'),
});

const KINDS = (Object.keys(KIND_WORDS) as EntryKind[]).map((value) => ({
  value,
  label: KIND_WORDS[value].name,
}));

/** @param id undefined for a new one */
export function TemplateEntry({ id }: { id: string | undefined }) {
  const template = useRow('journal_template', id);
  const { state } = useDataState();
  if (id === undefined) return <TemplateForm template={undefined} />;
  if (template !== undefined) return <TemplateForm template={template} />;
  if (state !== 'live') return null;
  return (
    <EmptyState action={<LinkButton href="/more/templates">My templates</LinkButton>}>
      This template is not on this device. It may have been taken away.
    </EmptyState>
  );
}

function TemplateForm({ template }: { template: JournalTemplate | undefined }) {
  const leave = useLeave();
  const [start] = useState(() => (template === undefined ? EMPTY : draftOf(template)));
  const [draft, setDraft, discard] = useDraft(`template:${template?.id ?? 'new'}`, start);
  const [isChecked, setChecked] = useState(false);
  const { save, saving, failure } = useSave();
  const name = draft.name.trim();
  const prompts = promptsOf(draft.prompts);

  const end = () => {
    discard();
    leave('/more/templates');
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (name === '' || !prompts.ok) return;
    const templateId = template?.id ?? newId();
    const { kind } = draft;
    const args = { templateId, name, kind, prompts: prompts.value };
    if (await save(() => write('saveTemplate', args))) end();
  }

  async function takeAway(templateId: string) {
    if (await save(() => write('deleteTemplate', { templateId }))) end();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <TextField
          label="Name"
          value={draft.name}
          maxLength={60}
          error={isChecked && name === '' ? 'Expected a name, found none.' : undefined}
          onChange={(next) => void setDraft({ ...draft, name: next })}
        />
        <Segmented
          label="For"
          choices={KINDS}
          value={draft.kind}
          onChange={(kind) => void setDraft({ ...draft, kind })}
        />
        <TextArea
          label="My questions"
          hint="One on each line, twelve at most."
          rows={5}
          maxLength={2_500}
          value={draft.prompts}
          error={isChecked && !prompts.ok ? prompts.error : undefined}
          onChange={(next) => void setDraft({ ...draft, prompts: next })}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Save template
        </Button>
        {template !== undefined && (
          <LinkButton onPress={() => void takeAway(template.id)}>
            Take this template away
          </LinkButton>
        )}
      </Stack>
    </form>
  );
}
