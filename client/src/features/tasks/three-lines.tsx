import { type FormEvent, useState } from 'react';
import { rehearse, useDraft, write } from '../../data/index.ts';
import { Button, InlineStatus, Stack, TextArea } from '../../ui/index.ts';
import { countCharacters } from '../common/count-characters.ts';
import { sayError } from '../common/say-error.ts';
import { useSave } from '../common/use-save.ts';

const QUESTIONS = ['What happened', 'What I feel', 'What I do until then'] as const;
const LEAST = 15;

type Lines = { lines: readonly string[] };
const EMPTY: Lines = { lines: QUESTIONS.map(() => '') };

function lengthHint(text: string): string | undefined {
  const count = countCharacters(text);
  return count >= LEAST ? undefined : `${count} of at least ${LEAST} characters`;
}

/** Three lines in my own words; nobody scores them. */
export function ThreeLines({ taskId }: { taskId: string }) {
  const [{ lines }, setDraft, discard] = useDraft<Lines>(`lines:${taskId}`, EMPTY);
  const [refused, setRefused] = useState<{ line: number; text: string }>();
  const { save, saving, failure } = useSave();

  function change(index: number, text: string) {
    setRefused(undefined);
    setDraft({ lines: lines.map((line, at) => (at === index ? text : line)) });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const args = { taskId, lines: lines.map((line) => line.trim()), dwellSeconds: null };
    const isDone = await save(async () => {
      const refusal = await rehearse('completeTask', args);
      setRefused(refusal && { line: lineOf(refusal.field), text: sayError(refusal.message) });
      if (refusal !== undefined) return false;
      await write('completeTask', args);
      return true;
    });
    if (isDone) discard();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        {QUESTIONS.map((question, index) => (
          <TextArea
            key={question}
            label={question}
            rows={1}
            maxLength={2000}
            value={lines[index] ?? ''}
            error={refused?.line === index ? refused.text : undefined}
            hint={lengthHint(lines[index] ?? '')}
            onChange={(text) => change(index, text)}
          />
        ))}
        <InlineStatus tone="attention">
          {failure ?? (refused?.line === -1 ? refused.text : undefined)}
        </InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Keep my three lines
        </Button>
      </Stack>
    </form>
  );
}

/** `lines/1` is the second one; -1 where the refusal is about no line. */
const lineOf = (field: string | null | undefined): number => {
  const index = /^lines\/(\d)$/.exec(field ?? '')?.[1];
  return index === undefined ? -1 : Number(index);
};
