import type { Rejection } from '@mast/shared/types';
import { useState } from 'react';
import { useRow, write } from '../../data/index.ts';
import { Button, EmptyState, InlineStatus, LinkButton, Section, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { refusedHref } from '../rules/rules-path.ts';
import { ArgEditor } from './arg-editor.tsx';
import { type ArgField, argFields, correctedArgs } from './arg-fields.ts';
import { mutationWords } from './mutation-words.ts';
import { refusalText } from './refusal-words.ts';
import { sendAgain } from './send-again.ts';

export function RejectionDetail({ id }: { id: string }) {
  const rejection = useRow('rejection', id);
  if (rejection === undefined) {
    return (
      <EmptyState action={<LinkButton href="/rejections">All refused writes</LinkButton>}>
        This refusal is not here any more: it was sent again or discarded.
      </EmptyState>
    );
  }
  if (rejection.mutation === 'changeRules') {
    return (
      <EmptyState action={<LinkButton href={refusedHref(id)}>What differs</LinkButton>}>
        {refusalText(rejection)}
      </EmptyState>
    );
  }
  return <Correction rejection={rejection} />;
}

/** What was refused and why; its values to correct, send again or let go. */
function Correction({ rejection }: { rejection: Rejection }) {
  const [changes, setChanges] = useState<Record<string, ArgField['value']>>({});
  const [trouble, setTrouble] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const { save, saving, failure } = useSave();
  const { when } = useTimes();
  const leave = useLeave();
  const { name, ownIds } = mutationWords(rejection.mutation);
  const fields = argFields(rejection.args, rejection.field, new Set(ownIds));
  const refusal = refusalText(rejection);

  async function send() {
    setTrouble(undefined);
    await save(async () => {
      const sent = await sendAgain(rejection, correctedArgs(rejection.args, fields, changes));
      if (sent.ok) leave(sent.openAt);
      else setTrouble(sent.message);
    });
  }

  async function discard() {
    const isDone = await save(() => write('discardRejection', { rejectionId: rejection.id }));
    if (isDone) leave('/rejections');
  }

  return (
    <Section title={name} aside={`written ${when(rejection.createdAt)}`}>
      <Stack gap={6}>
        {!fields.some(({ isNamed }) => isNamed) && (
          <InlineStatus tone="attention">{refusal}</InlineStatus>
        )}
        <ArgEditor
          fields={fields}
          changes={changes}
          onChange={(key, value) => setChanges({ ...changes, [key]: value })}
          refusal={refusal}
        />
        <InlineStatus tone="attention">{failure ?? trouble}</InlineStatus>
        {isAsking ? (
          <Stack gap={2}>
            <p>What I wrote here is gone for good then, on all my devices.</p>
            <Button wide onPress={discard} disabled={saving}>
              Discard it
            </Button>
            <Button wide onPress={() => setAsking(false)} disabled={saving}>
              Keep it
            </Button>
          </Stack>
        ) : (
          <Stack gap={2}>
            <Button kind="primary" wide onPress={send} disabled={saving}>
              Send again
            </Button>
            <Button wide onPress={() => setAsking(true)} disabled={saving}>
              Discard…
            </Button>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
