import { type AskedAfter, questionsOf } from '@mast/shared/overrides';
import type { JournalEntry, Trade } from '@mast/shared/types';
import { useRow, useRows } from '../../data/index.ts';
import { Segmented, Stack } from '../../ui/index.ts';

export type SafeguardAnswers = NonNullable<JournalEntry['safeguards']>;

const QUESTIONS: Readonly<Record<AskedAfter, string>> = {
  hard_stop: 'Did my stop rest at my broker?',
  alarm_set: 'Was my alarm set?',
  time_exit: 'Was I out by my fixed time?',
};

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

export interface SafeguardQuestionsProps {
  trade: Trade;
  value: SafeguardAnswers;
  onChange: (value: SafeguardAnswers) => void;
}

/** What the overrides of a trade promised and no fact of it says; nothing for a trade without one. */
export default function SafeguardQuestions({ trade, value, onChange }: SafeguardQuestionsProps) {
  const intent = useRow('intent', trade.intentId ?? undefined);
  const granted = useRows('override', { chainId: intent?.chainId ?? '', decision: 'granted' });
  const asked = questionsOf(granted, intent?.plan.exitTime);
  if (asked.length === 0) return null;
  return (
    <Stack gap={4}>
      {asked.map((one) => (
        <Segmented
          key={one}
          label={QUESTIONS[one]}
          choices={ANSWERS}
          value={value[one]}
          hint="I promised it for my override."
          onChange={(answer) => onChange({ ...value, [one]: answer })}
        />
      ))}
    </Stack>
  );
}
