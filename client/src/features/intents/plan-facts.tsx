import type { Intent } from '@mast/shared/types';
import { useRow } from '../../data/index.ts';
import {
  formatMoney,
  formatNumber,
  KeyValue,
  KeyValues,
  LinkButton,
  NBSP,
} from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import { EXIT_WORDS } from '../common/exit-words.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { REASON_WORDS } from '../common/reason-words.ts';
import { sideWord } from '../common/side-words.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { hoursOf } from '../intent/hold.ts';

const holdText = (minutes: number | null | undefined): string | undefined =>
  minutes == null ? undefined : `after ${formatNumber(hoursOf(minutes) ?? '')}${NBSP}h`;

const sleepText = (hours: string | null | undefined): string | undefined =>
  hours == null ? undefined : `${formatNumber(hours)}${NBSP}h`;

/** A side, or of a savings plan what is bought or sold and why. */
function whatIDo({ persona, effect, side, plan }: Intent, currency: string) {
  const rows: [string, string | undefined][] = [['Side', sideWord(side)]];
  if (persona !== 'indexdca') return rows;
  const does: [string, string | undefined][] = [
    ['What I do', effect === 'reduce' ? 'Sell' : 'Buy'],
    ['Amount', plan.amount == null ? undefined : formatMoney(plan.amount, currency)],
    ['Why I act', plan.reasonCode ? REASON_WORDS[plan.reasonCode] : undefined],
  ];
  return does;
}

/** Everything that the plan says; what it leaves open is left out. */
export function PlanFacts({ intent }: { intent: Intent }) {
  const book = useInstruments();
  const { when } = useTimes();
  const { plan } = intent;
  const currency = useRow('account', intent.accountId)?.currency ?? '';
  const instrument = book.get(intent.instrumentId);
  const price = (text: string | null) => (text === null ? undefined : priceText(text, instrument));
  const rows: [string, string | undefined][] = [
    ['Instrument', book.symbol(intent.instrumentId)],
    ...whatIDo(intent, currency),
    ['Mode', intent.mode === 'paper' ? 'On paper' : undefined],
    ['Entry', price(plan.entry)],
    ['Stop', price(plan.stop)],
    ['Stop at the broker', plan.stopAtBroker === true ? 'yes' : undefined],
    ['Target', price(plan.target)],
    ['Size', plan.size === null ? undefined : sizeText(plan.size, instrument)],
    ['Leverage', plan.leverage === null ? undefined : `${formatNumber(plan.leverage)}×`],
    ['Liquidation price', price(plan.liquidationPrice ?? null)],
    ['My way out', plan.exitType ? EXIT_WORDS[plan.exitType] : undefined],
    ['Out at the latest', plan.exitTime ? when(plan.exitTime) : holdText(plan.maxHoldMinutes)],
    ['Setup', plan.setup ?? undefined],
    ['My checks', intent.context.checklist?.join(', ') || undefined],
    ['How I felt', emotionText(intent.context.emotion)],
    ['How long I slept', sleepText(intent.context.sleepHours)],
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
