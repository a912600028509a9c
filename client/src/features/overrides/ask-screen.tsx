import type { Judgement } from '@mast/shared/gate';
import { closedTo, isPlanOver, limitsLeft } from '@mast/shared/overrides';
import type { Intent } from '@mast/shared/types';
import { serverNow, useRow, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, Stack } from '../../ui/index.ts';
import { intentText } from '../common/intent-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { ruleOfFinding } from '../gate/rule-of-finding.ts';
import { AskForm } from './ask-form.tsx';
import { CLOSED_WORDS, DENIAL_WORDS } from './override-words.ts';
import classes from './overrides.module.css';
import { rulesToChoose } from './rules-to-choose.ts';
import { useJudgement } from './use-judgement.ts';

/** Asks to go against one rule of a plan, or says why there is no override. */
export default function AskScreen({ id }: { id?: string | undefined }) {
  const intent = useRow('intent', id);
  const judgement = useJudgement(intent);
  if (intent === undefined) {
    return (
      <EmptyState action={<LinkButton href="/intents">All plans</LinkButton>}>
        This plan is not on this device.
      </EmptyState>
    );
  }
  if (judgement === undefined) return null;
  if (judgement === 'none' || isPlanOver(intent, serverNow())) {
    return (
      <EmptyState action={<LinkButton href={`/intents/${intent.id}`}>My plan</LinkButton>}>
        The time of this plan is over. Planned again, it is decided by what is true then.
      </EmptyState>
    );
  }
  return <Ask intent={intent} judgement={judgement} />;
}

function Ask({ intent, judgement }: { intent: Intent; judgement: Judgement }) {
  const overrides = useRows('override');
  const definitions = useRows('rule_definition');
  const book = useInstruments();
  const { facts } = judgement.input;
  const words = useRuleWords(facts.account.currency);
  const { open, closed } = rulesToChoose(judgement);
  const named = (one: { rule: string; kind: string }) => ruleOfFinding(one, definitions, words);
  const left = limitsLeft(overrides, {
    chainId: intent.chainId,
    at: Math.floor(serverNow()),
    mainZone: facts.person.mainZone,
  });
  const blocked = [
    ...closedTo(judgement).flatMap((denial) => CLOSED_WORDS[denial] ?? []),
    ...(left.day === 0 ? [DENIAL_WORDS.intents_per_day] : []),
    ...(left.week === 0 ? [DENIAL_WORDS.intents_per_week] : []),
    ...(left.rules === 0 ? [DENIAL_WORDS.rules_per_intent] : []),
  ];
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <div>
          <p className={classes.lead}>{intentText(intent, book.symbol(intent.instrumentId))}</p>
          <p className={classes.quiet}>
            I go against one rule of mine, in the open and at a price. My other rules go on.
          </p>
        </div>
        {blocked.length > 0 ? (
          <Stack gap={3}>
            {blocked.map((why) => (
              <p key={why} className={classes.notice}>
                {why}
              </p>
            ))}
          </Stack>
        ) : open.length === 0 ? (
          <p className={classes.notice}>No rule that stops this plan has an override.</p>
        ) : (
          <AskForm
            intent={intent}
            judgement={judgement}
            open={open}
            nameOf={(one) => named(one).name}
            left={left}
          />
        )}
        {closed.length > 0 && (
          <section aria-label="Without an override">
            <h2 className={classes.heading}>Without an override</h2>
            <ul className={classes.closed}>
              {closed.map((one) => (
                <li key={one.rule}>
                  <p className={classes.name}>{named(one).name}</p>
                  <p className={classes.quiet}>{one.why}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </div>
  );
}
