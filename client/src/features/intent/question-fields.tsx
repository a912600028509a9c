import { LinkButton, Segmented, Stack } from '../../ui/index.ts';
import type { FormProps } from './form-props.ts';
import type { Answer } from './plan-form.ts';

const ANSWERS: { value: Answer; label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** My own yes-or-no questions, and the one about events where no calendar is kept. */
export const QuestionFields = ({ form, context, change }: FormProps) =>
  context.asks.questions.map(({ rule, text, isAboutEvents }) => (
    <Stack key={rule} gap={0}>
      <Segmented
        label={text}
        choices={ANSWERS}
        value={form.answers[rule]}
        onChange={(answer) => change({ answers: { ...form.answers, [rule]: answer } })}
      />
      {isAboutEvents && <LinkButton href="/calendar">Keep a calendar of my own instead</LinkButton>}
    </Stack>
  ));
