import type { Instrument, Intent } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { LinkButton, OUTCOME_WORDS, OutcomeShape } from '../../ui/index.ts';
import { sizeText } from '../common/instrument-text.ts';
import { sideWord } from '../common/side-words.ts';
import classes from './chain.module.css';

export interface PlanStepProps {
  intent: Intent;
  instrument: Instrument | undefined;
  /** It was made while the position was open. */
  adds: boolean;
}

/** A plan of the chain with what the device and the server said of it. */
export function PlanStep({ intent, instrument, adds }: PlanStepProps) {
  const decisions = useRows('gate_decision', { intentId: intent.id });
  const size = intent.plan.size === null ? '' : ` ${sizeText(intent.plan.size, instrument)}`;
  const plan = adds ? 'Plan to go on' : 'Plan';
  const name = intent.revision > 1 ? `${plan}, revision ${intent.revision}` : plan;
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
