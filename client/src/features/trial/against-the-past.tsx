import type { Persona, RuleDefinition } from '@mast/shared/types';
import { countRedecided, type PastCounts, redecided } from '@mast/shared/why';
import { useState } from 'react';
import { useRows } from '../../data/index.ts';
import { Button, OutcomeShape, Section, Stack } from '../../ui/index.ts';
import { rulesOfRows } from '../common/rules-of-rows.ts';
import { LAST_PLANS, pastPlans } from './past-plans.ts';
import { leftTexts, moveText, summaryText } from './past-words.ts';
import classes from './trial.module.css';

export interface AgainstThePastProps {
  persona: Persona;
  /** The rules as they would be. */
  edited: readonly RuleDefinition[];
}

interface Counted {
  edited: readonly RuleDefinition[];
  counts: PastCounts;
  withoutRecord: number;
}

const severalFirst = (a: PastCounts['moves'][number], b: typeof a): number =>
  Number(a.before === a.after) - Number(b.before === b.after) || b.count - a.count;

/**
 * The last plans decided again by edited rules, on the facts that each was decided on: how many went
 * from which outcome to which, and nothing of how the trades ended.
 */
export function AgainstThePast({ persona, edited }: AgainstThePastProps) {
  const intents = useRows('intent');
  const decisions = useRows('gate_decision');
  const rules = useRows('rule_definition');
  const [counted, setCounted] = useState<Counted>();

  function decideAgain() {
    const { plans, withoutRecord } = pastPlans(persona, { intents, decisions, rules });
    const tried = rulesOfRows(edited);
    const counts = countRedecided(plans.map((plan) => redecided(plan, tried)));
    setCounted({ edited, counts, withoutRecord });
  }

  // What was counted for other rules says nothing of these.
  const shown = counted?.edited === edited ? counted : undefined;
  return (
    <Section title="Against my past plans">
      <Stack gap={3}>
        <p className={classes.quiet}>
          My last {LAST_PLANS} plans, decided again by these rules on what was known then. How the
          trades ended is no part of it.
        </p>
        <Button wide onPress={decideAgain}>
          Decide my past plans again
        </Button>
        <div role="status">{shown && <Counts {...shown} />}</div>
      </Stack>
    </Section>
  );
}

function Counts({ counts, withoutRecord }: Counted) {
  const left = leftTexts(counts, withoutRecord);
  return (
    <Stack gap={3}>
      <p>{summaryText(counts)}</p>
      <ul className={classes.moves}>
        {[...counts.moves].sort(severalFirst).map((move) => (
          <li key={`${move.before} ${move.after}`} className={classes.move}>
            <OutcomeShape outcome={move.after} size={20} named={false} />
            <span>{moveText(move)}</span>
            <strong>{move.count}</strong>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <div>
          <p className={classes.quiet}>Could not be decided again:</p>
          <ul className={classes.left}>
            {left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}
