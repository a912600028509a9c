import type { Account, Instrument, Intent } from '@mast/shared/types';
import { serverNow, useRow, useRows } from '../../data/index.ts';
import { Select } from '../../ui/index.ts';
import { sizeText } from '../common/instrument-text.ts';
import { sideWord } from '../common/side-words.ts';
import { useTimes } from '../common/use-times.ts';
import type { FillForm } from './fill-form.ts';

const NONE = '-';

export interface PlanSelectProps {
  form: FillForm;
  account: Account | undefined;
  instrument: Instrument | undefined;
  change: (part: Partial<FillForm>) => void;
}

/** Plans that were allowed and that no fill has answered yet; one that was chosen stays. */
export function PlanSelect({ form, account, instrument, change }: PlanSelectProps) {
  const intents = useRows('intent', { status: 'decided' });
  const { clock } = useTimes();
  const now = new Date(serverNow()).toISOString();
  const isOffered = (intent: Intent): boolean =>
    intent.accountId === account?.id &&
    intent.instrumentId === instrument?.id &&
    intent.expiresAt > now;
  const chosen = useRow('intent', form.intentId ?? undefined);
  const others = intents.filter((intent) => isOffered(intent) && intent.id !== chosen?.id);
  const offered = chosen === undefined ? others : [chosen, ...others];
  if (offered.length === 0) return null;
  const label = (intent: Intent) => {
    const size = intent.plan.size === null ? '' : ` ${sizeText(intent.plan.size, instrument)}`;
    return `${sideWord(intent.side)}${size}, ${clock(intent.correctedTime)}`;
  };
  return (
    <Select
      label="Answers my plan"
      options={[
        ...offered.map((intent) => ({ value: intent.id, label: label(intent) })),
        { value: NONE, label: 'None: there was no plan for it' },
      ]}
      value={form.intentId ?? NONE}
      onChange={(id) => change({ intentId: id === NONE ? null : id })}
    />
  );
}
