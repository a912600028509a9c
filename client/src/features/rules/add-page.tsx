import { useMemo, useState } from 'react';
import { newId } from '../../data/index.ts';
import { EmptyState, LinkButton, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';
import { kindName } from './kind-names.ts';
import { isOwnKind, KIND_GROUPS, MOST_RULES, type OwnKind, startParams } from './new-rules.ts';
import type { OwnRules } from './own-rules.ts';
import { RuleForm } from './rule-form.tsx';
import { ruleSentence } from './rule-sentence.ts';
import classes from './rules.module.css';
import { addHref } from './rules-path.ts';
import { partsText } from './sentences/parts.ts';
import { useEditWords } from './use-edit-words.ts';

/** A rule to be added: first its kind, then what it says. */
export function AddPage({ own, kind }: { own: OwnRules; kind: string | undefined }) {
  if (own.rules.length >= MOST_RULES) {
    return (
      <EmptyState action={<LinkButton href="/rules">My rules</LinkButton>}>
        I have {own.rules.length} rules, and {MOST_RULES} is the most. One of them has to go before
        another comes.
      </EmptyState>
    );
  }
  if (kind === undefined) return <Kinds own={own} />;
  if (!isOwnKind(kind)) {
    return (
      <EmptyState action={<LinkButton href={addHref(own.persona)}>All kinds of rules</LinkButton>}>
        There is no such kind of rule.
      </EmptyState>
    );
  }
  return <NewRule own={own} kind={kind} />;
}

function Kinds({ own }: { own: OwnRules }) {
  const words = useEditWords(own);
  const { persona } = own;
  return (
    <Stack gap={6}>
      {KIND_GROUPS.map(({ title, kinds }) => (
        <Section key={title} title={title}>
          <List label={`Kinds of rules: ${title}`}>
            {kinds.map((kind) => {
              const { parts } = ruleSentence({ kind, params: startParams(persona, kind) }, words);
              return (
                <ListRow
                  key={kind}
                  href={addHref(persona, kind)}
                  title={kindName(kind)}
                  detail={partsText(parts)}
                />
              );
            })}
          </List>
        </Section>
      ))}
    </Stack>
  );
}

function NewRule({ own, kind }: { own: OwnRules; kind: OwnKind }) {
  const { persona } = own;
  const [id] = useState(newId);
  const leave = useLeave();
  const words = useEditWords(own);
  const start = useMemo(
    () => ({
      id,
      kind,
      params: startParams(persona, kind),
      onMissing: null,
      disabled: false,
    }),
    [id, kind, persona],
  );
  return (
    <Section title={`New: ${kindName(kind)}`}>
      <Stack gap={4}>
        <p className={classes.quiet}>{ruleSentence(start, words).why}</p>
        <RuleForm base={own} start={start} words={words} onSaved={() => leave('/rules')} />
      </Stack>
    </Section>
  );
}
