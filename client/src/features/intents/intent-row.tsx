import type { Intent } from '@mast/shared/types';
import { ListRow, OUTCOME_WORDS, OutcomeShape } from '../../ui/index.ts';
import { intentText } from '../common/intent-text.ts';
import type { InstrumentBook } from '../common/use-instruments.ts';
import type { Times } from '../common/use-times.ts';

export interface IntentRowProps {
  intent: Intent;
  book: InstrumentBook;
  times: Times;
  current?: boolean;
}

/** A plan with its verdict; one that only this device has decided says so. */
export function IntentRow({ intent, book, times, current }: IntentRowProps) {
  const { gateResult, authority, status } = intent;
  const stands = status === 'filled' ? 'filled' : status === 'cancelled' ? 'cancelled' : undefined;
  const detail = [
    times.when(intent.correctedTime),
    intent.mode === 'paper' ? 'paper' : undefined,
    intent.gateReason === 'gate.go_overridden' ? 'under my override' : undefined,
    stands,
    authority === 'provisional' ? 'not yet confirmed' : undefined,
  ];
  return (
    <ListRow
      href={`/intents/${intent.id}`}
      leading={<OutcomeShape outcome={gateResult} size={24} named={false} />}
      title={intentText(intent, book.symbol(intent.instrumentId))}
      detail={detail.filter((part) => part !== undefined).join(' · ')}
      trailing={OUTCOME_WORDS[gateResult]}
      {...(current === undefined ? {} : { current })}
    />
  );
}
