import type { Intent, Override } from '@mast/shared/types';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { serverNow, useRow } from '../../data/index.ts';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useLeave } from '../common/use-leave.ts';
import { useZone } from '../common/use-zone.ts';
import { standingRecord } from '../gate/gate-model.ts';
import { useDecisions } from '../gate/use-decisions.ts';
import { isStillSaid, sizedTo } from '../intent/ask-again.ts';
import { formOfIntent } from '../intent/plan-form.ts';
import { useAsk } from '../intent/use-ask.ts';

export interface GoOnProps {
  row: Override;
  intent: Intent;
  size: string | null;
}

/** Asks my rules again about the plan, at the size that it was granted for: nothing turns GO by itself. */
export function GoOn({ row, intent, size }: GoOnProps) {
  const account = useRow('account', intent.accountId);
  const instrument = useInstruments().get(intent.instrumentId);
  const record = standingRecord(useDecisions(intent.id));
  const [trouble, setTrouble] = useState<string>();
  const [, navigate] = useLocation();
  const leave = useLeave();
  const ask = useAsk();
  const zone = useZone();
  const isHalf = row.safeguards.some(({ safeguard }) => safeguard === 'half_size');

  async function goOn() {
    if (record === undefined || !isStillSaid(record, serverNow())) {
      navigate(`/intents/new?parent=${encodeURIComponent(intent.id)}&again`);
      return;
    }
    const sized = row.maxSize === null ? {} : sizedTo({ ...row.maxSize, rule: row.rule });
    const form = { ...formOfIntent(intent, zone), ...(isHalf ? sized : {}) };
    const answer = await ask(form, { account, instrument }, intent.id);
    if (answer.decided !== undefined) {
      leave(`/intents/${answer.decided.record.intentId}`, { replace: false });
    }
    setTrouble(answer.refusal ?? Object.values(answer.errors)[0]);
  }

  return (
    <Stack gap={2}>
      <InlineStatus tone="attention">{trouble}</InlineStatus>
      <Button kind="primary" wide onPress={() => void goOn()}>
        {isHalf && size !== null ? `Use ${size} under it` : 'Ask my rules again under it'}
      </Button>
    </Stack>
  );
}
