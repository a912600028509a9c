import type { Instrument, StopMove } from '@mast/shared/types';
import { write } from '../../data/index.ts';
import { InlineStatus, LinkButton, Row } from '../../ui/index.ts';
import { priceText } from '../common/instrument-text.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './chain.module.css';

export interface StopStepProps {
  move: StopMove;
  instrument: Instrument | undefined;
}

/** One move of the stop; a wrong one stays in sight and says that it counts no more. */
export function StopStep({ move, instrument }: StopStepProps) {
  const { when } = useTimes();
  const { save, saving, failure } = useSave();
  const text =
    move.price === null ? 'Stop removed' : `Stop at ${priceText(move.price, instrument)}`;
  const rests = move.atBroker === true ? ', at the broker' : '';
  if (move.withdrawnAt !== null) {
    const what = move.supersededBy === null ? 'Taken back' : 'Corrected';
    return (
      <>
        <p className={classes.gone}>
          <s>{text}</s>
        </p>
        <p className={classes.gone}>
          {what} {when(move.withdrawnAt)}
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        {text}
        {rests}
      </p>
      <Row gap={4}>
        <LinkButton href={`/stops/${move.tradeId}?correct=${encodeURIComponent(move.id)}`}>
          Correct
        </LinkButton>
        <LinkButton
          disabled={saving}
          onPress={() => void save(() => write('takeBackStop', { moveId: move.id }))}
        >
          Take back
        </LinkButton>
      </Row>
      <InlineStatus tone="attention">{failure}</InlineStatus>
    </>
  );
}
