import type { Instrument, Intent } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { LinkButton, OUTCOME_WORDS, OutcomeShape } from '../../ui/index.ts';
import { sizeText } from '../common/instrument-text.ts';
import { sideWord } from '../common/side-words.ts';
import classes from './chain.module.css';

export interface PlanStepProps {
  intent: Intent;
  instrument: Instrument | undefined;
}

/** A plan of the chain with what the device and the server said of it. */
export function PlanStep({ intent, instrument }: PlanStepProps) {
  const decisions = useRows('gate_decision', { intentId: intent.id });
  const size = intent.plan.size === null ? '' : ` ${sizeText(intent.plan.size, instrument)}`;
  const name = intent.revision > 1 ? `Plan, revision ${intent.revision}` : 'Plan';
  return (
    <>
      <p>
        {name}: {sideWord(intent.side).toLowerCase()}
        {size}
      </p>
      {decisions.map(({ id, outcome, evaluator }) => (
        <p key={id} className={classes.decision}>
          <OutcomeShape outcome={outcome} size={16} named={false} />
          {OUTCOME_WORDS[outcome]}, said {evaluator === 'server' ? 'the server' : 'this device'}
        </p>
      ))}
      <LinkButton href={`/intents/${intent.id}`}>Open the plan</LinkButton>
    </>
  );
}
