import { LEAST_WRITTEN, SAFEGUARD_FORMS } from '@mast/shared/overrides';
import type { RuleDefinition, Safeguard } from '@mast/shared/types';
import { useEffect } from 'react';
import { Stack, TextArea, TickList } from '../../ui/index.ts';
import { countCharacters } from '../common/count-characters.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { RuleText } from '../rules/rule-text.tsx';
import { useDwell } from '../tasks/use-dwell.ts';
import { type AskDraft, takenOf } from './ask-draft.ts';
import { SAFEGUARD_WORDS } from './override-words.ts';
import classes from './overrides.module.css';

const DWELL_SECONDS = 10;
const QUESTIONS = ['What happened', 'What I feel', 'What I do now'] as const;

/** Offered beside those that a rule asks for. */
const OFFERED: readonly Safeguard[] = [
  'half_size',
  'hard_stop',
  'alarm_set',
  'time_exit',
  'no_more_trades_today',
];

export interface SafeguardFieldsProps {
  draft: AskDraft;
  wanted: readonly Safeguard[];
  ruleId: string | undefined;
  rules: readonly RuleDefinition[];
  currency: string;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<AskDraft>) => void;
  onSeconds: (seconds: number) => void;
}

/** The price: what my rule asks for, and what I take up myself; what is written is written here. */
export function SafeguardFields(props: SafeguardFieldsProps) {
  const { draft, wanted, errorOf, onChange } = props;
  const listed = [...wanted, ...OFFERED.filter((one) => !wanted.includes(one))];
  const taken = takenOf(draft, wanted);
  const toggle = (id: string, checked: boolean) =>
    onChange({
      taken: checked ? [...draft.taken, id as Safeguard] : draft.taken.filter((one) => one !== id),
    });
  return (
    <Stack gap={4}>
      <TickList
        label="My safeguards"
        hint={
          wanted.length === 0 ? 'At least one.' : 'Those that are ticked and fixed are my rule’s.'
        }
        error={errorOf('safeguards')}
        items={listed.map((one) => ({
          id: one,
          label: SAFEGUARD_WORDS[one].name,
          hint: SAFEGUARD_WORDS[one].means,
          checked: taken.includes(one),
          disabled: wanted.includes(one),
        }))}
        onToggle={toggle}
      />
      {taken.map((one) => (
        <Written key={one} safeguard={one} {...props} />
      ))}
    </Stack>
  );
}

function Written(props: SafeguardFieldsProps & { safeguard: Safeguard }) {
  const { safeguard, draft, errorOf, onChange } = props;
  const form = SAFEGUARD_FORMS[safeguard];
  if (form === 'reading') return <Reading {...props} />;
  if (form === 'text') {
    const text = draft.texts[safeguard] ?? '';
    const count = countCharacters(text);
    return (
      <TextArea
        label={SAFEGUARD_WORDS[safeguard].name}
        rows={2}
        maxLength={2000}
        value={text}
        error={errorOf(safeguard)}
        hint={
          count < LEAST_WRITTEN ? `${count} of at least ${LEAST_WRITTEN} characters` : undefined
        }
        onChange={(next) => onChange({ texts: { ...draft.texts, [safeguard]: next } })}
      />
    );
  }
  if (form !== 'lines') return null;
  return (
    <Stack gap={3}>
      {QUESTIONS.map((question, index) => (
        <TextArea
          key={question}
          label={question}
          rows={1}
          maxLength={2000}
          value={draft.lines[index] ?? ''}
          error={index === 0 ? errorOf(safeguard) : undefined}
          onChange={(text) =>
            onChange({ lines: draft.lines.map((line, at) => (at === index ? text : line)) })
          }
        />
      ))}
    </Stack>
  );
}

function Reading({ ruleId, rules, currency, errorOf, onSeconds }: SafeguardFieldsProps) {
  const seconds = useDwell(DWELL_SECONDS);
  const words = useRuleWords(currency);
  const rule = rules.find(({ ruleKey }) => ruleKey === ruleId);
  useEffect(() => onSeconds(seconds), [seconds, onSeconds]);
  if (rule === undefined) return null;
  const { parts, why } = ruleSentence(rule, words);
  const left = DWELL_SECONDS - seconds;
  return (
    <blockquote className={classes.rule}>
      <p>
        <RuleText parts={parts} />
      </p>
      <p className={classes.quiet}>{why}</p>
      <p className={classes.quiet}>
        {errorOf('reread_rule') ?? (left > 0 ? `I read it: ${left} s more` : 'I read it.')}
      </p>
    </blockquote>
  );
}
