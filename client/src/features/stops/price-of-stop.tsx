import type { Instrument, Trade } from '@mast/shared/types';
import {
  formatMoney,
  formatPercent,
  formatR,
  KeyValue,
  KeyValues,
  NumberField,
  NumberPad,
  parseTyped,
  Stack,
} from '../../ui/index.ts';
import { averageText, priceText, subjectText } from '../common/instrument-text.ts';
import { typedText } from '../common/typed-text.ts';
import { useCoarse } from '../common/use-coarse.ts';
import { isWider, type StopFigures, stopFigures } from './stop-figures.ts';

export interface PriceOfStopProps {
  trade: Trade;
  instrument: Instrument | undefined;
  currency: string | undefined;
  /** Where it stands now. */
  stands: string | null;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
  onSubmit: () => void;
}

/** The price with what it means, and the app's own keypad where a finger points. */
export function PriceOfStop(props: PriceOfStopProps) {
  const { trade, instrument, currency, stands, value, error, onChange, onSubmit } = props;
  const isCoarse = useCoarse();
  const typed = parseTyped(value);
  const figures =
    typed === undefined || typed.startsWith('-')
      ? undefined
      : stopFigures(trade, typed, instrument, currency);
  const wider = isWider(trade.side, stands, typed) ? 'wider than it stands' : undefined;
  return (
    <Stack gap={4}>
      <KeyValues>
        <KeyValue label="Position">
          {subjectText(instrument?.symbol ?? trade.instrumentId, trade.side, trade.openSize)}
        </KeyValue>
        <KeyValue label="My entry">{averageText(trade.averageEntry, instrument)}</KeyValue>
        <KeyValue label="My stop">
          {stands === null ? 'none recorded' : priceText(stands, instrument)}
        </KeyValue>
      </KeyValues>
      <NumberField
        label="My stop is now at"
        value={value}
        error={error}
        hint={[...meaningOf(figures, currency), wider].filter(Boolean).join(' · ') || '\u00a0'}
        keypad={isCoarse}
        onChange={onChange}
      />
      {isCoarse && (
        <NumberPad
          label="My stop is now at"
          value={value}
          onChange={onChange}
          last={stands === null ? undefined : typedText(stands)}
          onNext={onSubmit}
          nextLabel="Done"
        />
      )}
    </Stack>
  );
}

/** `−0.14 % from my entry · risks 50.00 USD · 0.5R` */
function meaningOf(figures: StopFigures | undefined, currency: string | undefined): string[] {
  if (figures === undefined) return [];
  const { distancePct, risk, riskR, side } = figures;
  const parts = [`${formatPercent(distancePct, { sign: 'always' })} from my entry`];
  if (side === 'even') return [...parts, 'nothing at risk before fees'];
  const said = side === 'losing' ? 'risks' : 'keeps';
  const size = (text: string) => text.replace(/^-/, '');
  if (risk !== undefined) parts.push(`${said} ${formatMoney(size(risk), currency ?? '')}`);
  if (riskR !== undefined) parts.push(formatR(size(riskR)));
  return parts;
}
