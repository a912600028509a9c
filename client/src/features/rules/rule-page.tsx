import { applyChanges, diffRules, type RuleState } from '@mast/shared/rules';
import { useState } from 'react';
import { Button, EmptyState, LinkButton, Section, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';
import { useDeviceName } from './device-name.ts';
import { Differences } from './differences.tsx';
import type { OwnRules } from './own-rules.ts';
import { RemoveRule } from './remove-rule.tsx';
import { RuleForm } from './rule-form.tsx';
import { ruleSentence } from './rule-sentence.ts';
import classes from './rules.module.css';
import type { RuleWords } from './sentences/parts.ts';
import { useEditWords } from './use-edit-words.ts';
import { WaitingList } from './waiting-list.tsx';

export interface RulePageProps {
  own: OwnRules;
  at: number;
  ruleId: string;
}

/** One rule: what it says, what waits for it, and all that can be changed of it. */
export function RulePage({ own, at, ruleId }: RulePageProps) {
  const leave = useLeave();
  const [base, setBase] = useState(own);
  const words = useEditWords(base);
  const rule = base.rules.find(({ id }) => id === ruleId);
  const [start, setStart] = useState(rule);
  const [draft, setDraft] = useState(rule);
  if (start === undefined) {
    return (
      <EmptyState action={<LinkButton href="/rules">All my rules</LinkButton>}>
        This rule is not among mine any more.
      </EmptyState>
    );
  }
  const { title, why } = ruleSentence(start, words);
  const toList = () => leave('/rules');
  const onTop = (mine: RuleState) => {
    setBase(own);
    setStart(mine);
  };
  return (
    <Section title={title}>
      <Stack gap={6}>
        <p className={classes.quiet}>{why}</p>
        <WaitingList own={own} at={at} words={words} ruleId={ruleId} />
        {own.head.id !== base.head.id && (
          <ChangedSince base={base} own={own} rule={draft ?? start} words={words} onTop={onTop} />
        )}
        <RuleForm
          key={base.head.id}
          base={base}
          start={start}
          words={words}
          focus={location.hash === '' ? undefined : decodeURIComponent(location.hash.slice(1))}
          onSaved={toList}
          onDraft={setDraft}
        />
        {rule !== undefined && (
          <RemoveRule base={base} ruleId={ruleId} words={words} onSaved={toList} />
        )}
      </Stack>
    </Section>
  );
}

interface ChangedSinceProps {
  base: OwnRules;
  own: OwnRules;
  rule: RuleState;
  words: RuleWords;
  onTop: (rule: RuleState) => void;
}

/** The rules were changed while this one was open: an edit of what was there would be refused. */
function ChangedSince({ base, own, rule, words, onTop }: ChangedSinceProps) {
  const deviceName = useDeviceName();
  const now = own.rules.find(({ id }) => id === rule.id);
  const before = base.rules.find(({ id }) => id === rule.id) ?? rule;
  const mine = diffRules([before], [rule]).changes;
  const [redone = rule] = now === undefined ? [rule] : applyChanges([now], mine);
  const [latest] = own.requests;
  const where = latest === undefined ? '' : ` on ${deviceName(latest.deviceId)}`;
  return (
    <div role="alert" className={classes.notice}>
      <p className={classes.headline}>
        {now === undefined
          ? `This rule was removed${where} while I had it open.`
          : `My rules were changed${where} while I had this open.`}
      </p>
      <Differences from={base.rules} to={own.rules} words={words} />
      <Button onPress={() => onTop(redone)}>
        {now === undefined ? 'Add it again' : 'Go on with what is there now'}
      </Button>
    </div>
  );
}
