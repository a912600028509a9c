import type { Account, Fill, Instrument } from '@mast/shared/types';
import { type FormEvent, useRef, useState } from 'react';
import { newId, rehearse, serverNow, useDraft, write } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { FillFields } from './fill-fields.tsx';
import { type FillErrors, type FillForm, formOfFill, readFill } from './fill-form.ts';
import { Recorded } from './recorded.tsx';

export interface FillSubjectProps {
  fill: Fill;
  account: Account | undefined;
  instrument: Instrument | undefined;
}

/** Refusals of the whole write stand at the price. */
const fieldOf = (field: string | undefined): keyof FillErrors =>
  field === 'filledAt' ? 'at' : 'price';

/** What the fill really was. Cooldowns and scores that it began stand. */
export function CorrectFill({ fill, account, instrument }: FillSubjectProps) {
  const zone = useZone();
  const [begun] = useState(() => formOfFill(fill, zone));
  const [form, setForm, discard] = useDraft<FillForm>(`fill:correct:${fill.id}`, begun);
  const [errors, setErrors] = useState<FillErrors>({});
  const [isDone, setDone] = useState(false);
  const revisionId = useRef(newId());
  const { save, saving, failure } = useSave();

  function change(part: Partial<FillForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const subject = { account, instrument, zone, nowMs: serverNow(), before: fill.filledAt };
    const read = readFill(form, subject, fill.id);
    setErrors(read.ok ? {} : read.error);
    if (!read.ok) return;
    const {
      fillId,
      accountId: _account,
      instrumentId: _instrument,
      mode: _mode,
      ...values
    } = read.value;
    const args = { revisionId: revisionId.current, fillId, ...values };
    const saved = await save(async () => {
      const refusal = await rehearse('correctFill', args);
      if (refusal) setErrors({ [fieldOf(refusal.field)]: sayError(refusal.message) });
      else await write('correctFill', args);
      return refusal === undefined;
    });
    if (!saved) return;
    discard();
    setDone(true);
  }

  const remove = () =>
    save(() => write('deleteFill', { fillId: fill.id, revisionId: revisionId.current }));

  if (isDone) return <Recorded fillId={fill.id} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={6}>
        <FillFields
          form={form}
          errors={errors}
          change={change}
          account={account}
          instrument={instrument}
          fixed
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Correct this fill
        </Button>
        <LinkButton onPress={() => void remove()} disabled={saving}>
          Delete this fill
        </LinkButton>
      </Stack>
    </form>
  );
}
