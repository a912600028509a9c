import type { JournalEntry } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { askedPartsOf } from '../../data/conduct/asked-parts-of.ts';
import { Segmented } from '../../ui/index.ts';
import { FOLLOWED_WORDS, type Followed } from './followed-words.ts';

export type PartAnswers = NonNullable<JournalEntry['answers']>;
type Asked = Awaited<ReturnType<typeof askedPartsOf>>;

const QUESTIONS: Readonly<Record<Asked[number], string>> = {
  stop: 'Did I leave my stop where my plan had it?',
  exit: 'Did I get out as my plan had it?',
};

const CHOICES = (Object.keys(FOLLOWED_WORDS) as Followed[]).map((value) => ({
  value,
  label: FOLLOWED_WORDS[value].answer,
}));

export interface AskedQuestionsProps {
  tradeId: string;
  value: PartAnswers;
  onChange: (value: PartAnswers) => void;
}

/** Questions on the parts of a plan that no fact tells of; mostly none. */
export default function AskedQuestions({ tradeId, value, onChange }: AskedQuestionsProps) {
  const [asked, setAsked] = useState<Asked>([]);
  useEffect(() => {
    let isOver = false;
    // Without what is needed to know, nothing is asked: the plan as a whole still is.
    askedPartsOf(tradeId).then(
      (parts) => {
        if (!isOver) setAsked(parts);
      },
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [tradeId]);
  return asked.map((part) => (
    <Segmented
      key={part}
      label={QUESTIONS[part]}
      choices={CHOICES}
      value={value[part]}
      onChange={(answer) => onChange({ ...value, [part]: answer })}
    />
  ));
}
