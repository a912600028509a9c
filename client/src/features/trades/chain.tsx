import type { Account, Trade } from '@mast/shared/types';
import { formatMoney, LinkButton } from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './chain.module.css';
import { PlanStep } from './plan-step.tsx';
import { StopStep } from './stop-step.tsx';
import type { ChainStep } from './trade-chain.ts';
import { useTradeChain } from './use-trade-chain.ts';

export interface ChainProps {
  trade: Trade;
  account: Account | undefined;
}

/** Plan → decisions → fills → stop moves → post, with their times on the left. */
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
  if (step.kind === 'intent') return <PlanStep intent={step.intent} instrument={instrument} />;
  if (step.kind === 'leg') {
    const { leg, isFirst } = step;
    const did = leg.effect === 'reduce' ? 'Out' : isFirst ? 'In' : 'Added';
    const net = formatMoney(leg.net, account?.currency ?? '', { sign: 'always' });
    return (
      <p>
        <LinkButton href={`/fills/${leg.fillId}`}>
          {did}: {sizeText(leg.size, instrument)} at {priceText(leg.price, instrument)}
        </LinkButton>
        {leg.effect === 'reduce' && <span className={classes.net}> {net}</span>}
      </p>
    );
  }
  if (step.kind === 'stop') return <StopStep move={step.move} instrument={instrument} />;
  return (
    <p>Post entry{step.post.emotion && `: ${emotionText(step.post.emotion)?.toLowerCase()}`}</p>
  );
}
