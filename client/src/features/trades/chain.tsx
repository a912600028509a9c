import type { Account, Trade } from '@mast/shared/types';
import { emotionText } from '../common/emotions.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './chain.module.css';
import { DeletedStep, LegStep } from './leg-step.tsx';
import { OverrideStep } from './override-step.tsx';
import { PlanStep } from './plan-step.tsx';
import { ScoreStep } from './score-step.tsx';
import { StopStep } from './stop-step.tsx';
import type { ChainStep } from './trade-chain.ts';
import { useTradeChain } from './use-trade-chain.ts';

export interface ChainProps {
  trade: Trade;
  account: Account | undefined;
}

/** Plan → decisions → override → fills → stop moves → post → score, with their times on the left. */
export function Chain({ trade, account }: ChainProps) {
  const steps = useTradeChain(trade);
  const { when } = useTimes();
  return (
    <ol className={classes.chain}>
      {steps.map((step) => (
        <li key={`${step.kind}:${step.id}`} className={classes.step}>
          <time dateTime={step.at} className={classes.at}>
            {when(step.at)}
          </time>
          <div className={classes.what}>
            <Step step={step} trade={trade} account={account} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Step({ step, trade, account }: ChainProps & { step: ChainStep }) {
  const book = useInstruments();
  const instrument = book.get(trade.instrumentId);
  if (step.kind === 'intent') {
    return <PlanStep intent={step.intent} instrument={instrument} adds={step.adds} />;
  }
  if (step.kind === 'leg') {
    return <LegStep step={step} trade={trade} account={account} instrument={instrument} />;
  }
  if (step.kind === 'deleted') return <DeletedStep fill={step.fill} instrument={instrument} />;
  if (step.kind === 'stop') return <StopStep move={step.move} instrument={instrument} />;
  if (step.kind === 'override') return <OverrideStep override={step.override} />;
  if (step.kind === 'score') return <ScoreStep score={step.score} />;
  return (
    <p>Post entry{step.post.emotion && `: ${emotionText(step.post.emotion)?.toLowerCase()}`}</p>
  );
}
