import type { StopMove, Trade } from '@mast/shared/types';
import { type FormEvent, useRef, useState } from 'react';
import { newId, rehearse, serverNow, useDraft, useRow, write } from '../../data/index.ts';
import { Button, Checkbox, InlineStatus, LinkButton, Row, Stack } from '../../ui/index.ts';
import { currentStop } from '../common/current-stop.ts';
import { sayError } from '../common/say-error.ts';
import { TimeFields } from '../common/time-fields.tsx';
import { typedText } from '../common/typed-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { wallTimeOf } from '../common/wall-time.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { PriceOfStop } from './price-of-stop.tsx';
import { readStop, type StopErrors, type StopForm } from './stop-form.ts';
import classes from './stops.module.css';

export interface StopEntryProps {
  draftKey: string;
  trade: Trade;
  start: StopForm;
  replaces: StopMove | undefined;
}

/** Where my stop rests from now on, or that I took it away. */
export function StopEntry({ draftKey, trade, start, replaces }: StopEntryProps) {
  const [begun] = useState(start);
  const [form, setForm, discard] = useDraft<StopForm>(draftKey, begun);
  const [errors, setErrors] = useState<StopErrors>({});
  const moveId = useRef(newId());
  const { save, saving, failure } = useSave();
  const leave = useLeave();
  const zone = useZone();
  const instrument = useInstruments().get(trade.instrumentId);
  const account = useRow('account', trade.accountId);
  const stands = currentStop(trade);

  function change(part: Partial<StopForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function record(removed: boolean) {
    const subject = { trade, replaces, zone, nowMs: serverNow() };
    const args = readStop(form, subject, moveId.current, removed);
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    const isDone = await save(async () => {
      const refusal = await rehearse('moveStop', args.value);
      if (refusal) {
        setErrors({ [refusal.field === 'at' ? 'at' : 'price']: sayError(refusal.message) });
      } else await write('moveStop', args.value);
      return refusal === undefined;
    });
    if (!isDone) return;
    discard();
    leave(`/trades/${trade.id}`);
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void record(false);
  };

  return (
    <form className={classes.column} onSubmit={submit} noValidate>
      <Stack gap={6}>
        <PriceOfStop
          trade={trade}
          instrument={instrument}
          currency={account?.currency}
          stands={stands}
          value={form.price}
          error={errors.price}
          onChange={(price) => change({ price })}
          onSubmit={() => void record(false)}
        />
        <Row gap={4}>
          {(stands !== null || replaces !== undefined) && (
            <LinkButton onPress={() => void record(true)} disabled={saving}>
              I removed my stop
            </LinkButton>
          )}
          <LinkButton onPress={() => change({ price: typedText(trade.averageEntry) })}>
            At my entry
          </LinkButton>
        </Row>
        <Checkbox checked={form.atBroker} onChange={(atBroker) => change({ atBroker })}>
          It rests at the broker
        </Checkbox>
        <TimeFields
          label="Since when"
          zone={zone}
          value={form.at}
          error={errors.at}
          start={() => wallTimeOf(serverNow(), zone)}
          onChange={(at) => change({ at })}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          {replaces === undefined ? 'Record my stop' : 'Correct my stop'}
        </Button>
      </Stack>
    </form>
  );
}
