import { toFixed } from '@mast/shared/decimal';
import type { Judgement } from '@mast/shared/gate';
import {
  askOverride,
  LEAST_CHARACTERS,
  type LimitsLeft,
  moneyAtRisk,
} from '@mast/shared/overrides';
import type { Intent, Safeguard } from '@mast/shared/types';
import { useState } from 'react';
import { newId, ownDeviceId, useDraft, useRows, write } from '../../data/index.ts';
import {
  Button,
  Chips,
  formatMoney,
  InlineStatus,
  NumberField,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import { countCharacters } from '../common/count-characters.ts';
import { rulesOfRows } from '../common/rules-of-rows.ts';
import { sayError } from '../common/say-error.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { sayFinding } from '../gate/row-model.ts';
import { type AskDraft, askedOf, EMPTY_DRAFT, takenOf } from './ask-draft.ts';
import { judgeNow } from './judge-now.ts';
import { leftText } from './left-text.ts';
import classes from './overrides.module.css';
import type { Choosable } from './rules-to-choose.ts';
import { SafeguardFields } from './safeguard-fields.tsx';

export interface AskFormProps {
  intent: Intent;
  judgement: Judgement;
  open: readonly Choosable[];
  nameOf: (one: Choosable) => string;
  left: LimitsLeft;
}

interface Refused {
  field: string;
  said: string;
}

const GONE = 'My rules could not be asked on this device. What is typed stays here: try again.';

/** The rule, why, what it may cost, and the price: then a pause before it can be confirmed. */
export function AskForm({ intent, judgement, open, nameOf, left }: AskFormProps) {
  const [draft, setDraft, discard] = useDraft<AskDraft>(`override:${intent.id}`, EMPTY_DRAFT);
  const [seconds, setSeconds] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const { save, saving, failure } = useSave();
  const leave = useLeave();
  const earlier = useRows('override');
  const answered = useRows('friction_task', { task: 'write_three_lines', state: 'done' });
  const rules = useActiveRules(intent.persona)?.rules ?? [];
  const chosen =
    open.find(({ rule }) => rule === draft.rule) ?? (open.length === 1 ? open[0] : undefined);
  const wanted = chosen?.policy.safeguards ?? [];
  const money = moneyAtRisk(judgement.input.size);
  const { currency } = judgement.input.facts.account;
  const count = countCharacters(draft.rationale);

  function change(part: Partial<AskDraft>) {
    setRefused(undefined);
    setDraft({ ...draft, ...part });
  }

  async function submit() {
    if (chosen === undefined) return setRefused({ field: 'rule', said: 'Expected one rule.' });
    if (takenOf(draft, wanted).length === 0) {
      return setRefused({ field: 'safeguards', said: 'Expected at least one safeguard.' });
    }
    const overrideId = newId();
    const isAsked = await save(async () => {
      const now = await judgeNow(intent, rulesOfRows(rules));
      if (now === undefined) {
        setRefused({ field: '', said: GONE });
        return false;
      }
      const asked = { overrideId, rule: chosen.rule, ...askedOf(draft, wanted, seconds) };
      const earlierLines = answered.flatMap(({ lines }) => lines ?? []);
      const by = {
        deviceId: ownDeviceId(),
        createdAt: new Date(now.input.asOf).toISOString(),
        authority: 'provisional' as const,
      };
      const row = askOverride(asked, { intent, judgement: now, earlier, earlierLines }, by);
      if (!row.ok) {
        const { field = '', message } = row.error;
        setRefused({ field: fieldOf(field, asked.safeguards), said: sayError(message) });
        return false;
      }
      await write('requestOverride', { ...asked, intentId: intent.id, device: row.value });
      return true;
    });
    if (!isAsked) return;
    discard();
    leave(`/overrides/${overrideId}`);
  }

  const errorOf = (field: string) => (refused?.field === field ? refused.said : undefined);
  return (
    <Stack gap={6}>
      <Stack gap={3}>
        <Chips
          label="The rule"
          choices={open.map((one) => ({ value: one.rule, label: nameOf(one) }))}
          value={chosen?.rule}
          error={errorOf('rule')}
          hint={leftText(left)}
          onChange={(rule) => change({ rule })}
        />
        {chosen !== undefined && <p className={classes.found}>{sayFinding(chosen)}</p>}
      </Stack>
      <TextArea
        label="Why, this time"
        rows={4}
        maxLength={5000}
        value={draft.rationale}
        error={errorOf('rationale')}
        hint={
          count < LEAST_CHARACTERS
            ? `${count} of at least ${LEAST_CHARACTERS} characters`
            : `${count} characters`
        }
        onChange={(rationale) => change({ rationale })}
      />
      {money !== null && (
        <NumberField
          label="The money at risk"
          unit={currency}
          value={draft.risk}
          error={errorOf('riskStated')}
          hint={`${formatMoney(toFixed(money, 2), currency)}: I type it myself.`}
          onChange={(risk) => change({ risk })}
        />
      )}
      <SafeguardFields
        draft={draft}
        wanted={wanted}
        ruleId={chosen?.rule}
        rules={rules}
        currency={currency}
        errorOf={errorOf}
        onChange={change}
        onSeconds={setSeconds}
      />
      <Stack gap={2}>
        <InlineStatus tone="attention">{failure ?? errorOf('')}</InlineStatus>
        <Button kind="primary" wide onPress={submit} disabled={saving}>
          Ask for this override
        </Button>
        <p className={classes.quiet}>
          It rests for a minute. Then I confirm it, or leave it; nothing happens by itself.
        </p>
      </Stack>
    </Stack>
  );
}

/** `safeguards/1/text` names its safeguard; other fields are their own. */
function fieldOf(field: string, safeguards: readonly { safeguard: Safeguard }[]): string {
  const index = /^safeguards\/(\d+)\//.exec(field)?.[1];
  return index === undefined ? field : (safeguards[Number(index)]?.safeguard ?? field);
}
