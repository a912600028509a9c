import type { Account, Fill, Instrument, Trade } from '@mast/shared/types';
import { formatMoney, LinkButton } from '../../ui/index.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { FILL_WORDS } from '../common/side-words.ts';
import classes from './chain.module.css';
import type { ChainStep } from './trade-chain.ts';

export interface LegStepProps {
  step: Extract<ChainStep, { kind: 'leg' }>;
  trade: Trade;
  account: Account | undefined;
  instrument: Instrument | undefined;
}

/** One fill as it counts in this trade; it opens where it can be corrected. */
export function LegStep({ step, trade, account, instrument }: LegStepProps) {
  const { leg } = step;
  const net = formatMoney(leg.net, account?.currency ?? '', { sign: 'always' });
  return (
    <p>
      <LinkButton href={`/fills/${leg.fillId}`}>
        {didText(step, trade)}: {sizeText(leg.size, instrument)} at{' '}
        {priceText(leg.price, instrument)}
      </LinkButton>
      {leg.effect === 'reduce' && <span className={classes.net}> {net}</span>}
      {step.isUnplanned && <span className={classes.net}> no plan</span>}
    </p>
  );
}

function didText({ leg, isFirst, isLast }: LegStepProps['step'], trade: Trade): string {
  if (leg.effect === 'reduce') return isLast ? 'Out' : 'Out in part';
  if (!isFirst) return 'Added';
  return trade.openedByFlip ? 'In, by turning round' : 'In';
}

/** A fill that was taken out of the trade. */
export const DeletedStep = ({
  fill,
  instrument,
}: {
  fill: Fill;
  instrument: Instrument | undefined;
}) => (
  <p className={classes.gone}>
    <s>
      {FILL_WORDS[fill.side]} {sizeText(fill.size, instrument)} at{' '}
      {priceText(fill.price, instrument)}
    </s>{' '}
    <LinkButton href={`/fills/${fill.id}`}>Deleted fill</LinkButton>
  </p>
);
