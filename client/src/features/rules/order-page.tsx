import { inOrder, type RuleState } from '@mast/shared/rules';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useMemo, useState } from 'react';
import { Button, Icon, InlineStatus, Section, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { EditPreview } from './edit-preview.tsx';
import type { OwnRules } from './own-rules.ts';
import { ruleSentence } from './rule-sentence.ts';
import classes from './rules.module.css';
import { saveEdit } from './save-edit.ts';
import { useEditWords } from './use-edit-words.ts';

const WHY =
  'The order changes no outcome: it says which of several rules is named first, and how they stand here.';

/** The list with one rule moved by a place. */
const moved = (ids: readonly string[], at: number, to: number): string[] => {
  const next = [...ids];
  const [id] = next.splice(at, 1);
  next.splice(to, 0, id as string);
  return next;
};

/** The rules in an order to be changed by buttons; saved in one. */
export function OrderPage({ own }: { own: OwnRules }) {
  const [ids, setIds] = useState(() => own.rules.map(({ id }) => id));
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const { save, saving, failure } = useSave();
  const leave = useLeave();
  const words = useEditWords(own);
  const wanted = useMemo(() => inOrder(own.rules, ids), [own, ids]);

  function move(at: number, to: number) {
    const shown = wanted.map(({ id }) => id);
    setIds(moved(shown, at, to));
    const { title } = ruleSentence(wanted[at] as RuleState, words);
    setSaid(`${title} is now ${to + 1} of ${shown.length}.`);
  }

  async function submit() {
    const isSaved = await save(async () => {
      const refused = await saveEdit(own, wanted);
      setTrouble(refused && sayError(refused.message));
      return refused === undefined;
    });
    if (isSaved) leave('/rules');
  }

  return (
    <Section title="The order of my rules">
      <Stack gap={4}>
        <p className={classes.quiet}>{WHY}</p>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        <ol className={classes.order} aria-label="My rules in their order">
          {wanted.map((rule, at) => {
            const { title } = ruleSentence(rule, words);
            return (
              <li key={rule.id} className={classes.place}>
                <span>{title}</span>
                <Button
                  label={`${title}: one up`}
                  disabled={at === 0}
                  onPress={() => move(at, at - 1)}
                >
                  <Icon of={ChevronUp} size={20} />
                </Button>
                <Button
                  label={`${title}: one down`}
                  disabled={at === wanted.length - 1}
                  onPress={() => move(at, at + 1)}
                >
                  <Icon of={ChevronDown} size={20} />
                </Button>
              </li>
            );
          })}
        </ol>
        <EditPreview base={own} wanted={wanted} words={words} />
        <InlineStatus tone="attention">{failure ?? trouble}</InlineStatus>
        <Button kind="primary" wide onPress={submit} disabled={saving}>
          Save this order
        </Button>
      </Stack>
    </Section>
  );
}
