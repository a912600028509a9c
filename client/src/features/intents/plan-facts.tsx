import type { Intent } from '@mast/shared/types';
import { formatNumber, KeyValue, KeyValues, LinkButton } from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { sideWord } from '../common/side-words.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';

/** Everything that the plan says; what it leaves open is left out. */
export function PlanFacts({ intent }: { intent: Intent }) {
  const book = useInstruments();
  const { when } = useTimes();
  const { plan } = intent;
  const instrument = book.get(intent.instrumentId);
  const price = (text: string | null) => (text === null ? undefined : priceText(text, instrument));
  const rows: [string, string | undefined][] = [
    ['Instrument', book.symbol(intent.instrumentId)],
    ['Side', sideWord(intent.side)],
    ['Mode', intent.mode === 'paper' ? 'On paper' : undefined],
    ['Entry', price(plan.entry)],
    ['Stop', price(plan.stop)],
    ['Stop at the broker', plan.stopAtBroker === true ? 'yes' : undefined],
    ['Target', price(plan.target)],
    ['Size', plan.size === null ? undefined : sizeText(plan.size, instrument)],
    ['Leverage', plan.leverage === null ? undefined : `${formatNumber(plan.leverage)}×`],
    ['Setup', plan.setup ?? undefined],
    ['How I felt', emotionText(intent.context.emotion)],
    ['Reason', plan.reason ?? undefined],
    ['What proves me wrong', plan.invalidation ?? undefined],
    ['How I get out', plan.exitPlan ?? undefined],
    ['Written', when(intent.correctedTime)],
  ];
  return (
    <KeyValues>
      {rows.map(
        ([label, value]) =>
          value !== undefined && (
            <KeyValue key={label} label={label}>
              {value}
            </KeyValue>
          ),
      )}
      {intent.parentId !== null && (
        <KeyValue label="Revises">
          <LinkButton href={`/intents/${intent.parentId}`}>the plan before</LinkButton>
        </KeyValue>
      )}
    </KeyValues>
  );
}
