import { countGraphemes } from 'unicode-segmenter/grapheme';
import { type Refusal, refusal } from '../errors/index.ts';
import { dwellRefusal, linesRefusal } from '../friction/index.ts';
import type { Override, RequestOverrideArgs, Safeguard } from '../generated/types.ts';

export type AskedSafeguard = RequestOverrideArgs['safeguards'][number];
export type SafeguardRow = Override['safeguards'][number];

/** Of what is written in my own words. */
export const LEAST_WRITTEN = 15;

/** How each safeguard is kept: by a promise that is looked at afterwards, or at once. */
export const SAFEGUARD_FORMS: Readonly<
  Record<Safeguard, 'promise' | 'text' | 'lines' | 'reading' | 'risk'>
> = {
  half_size: 'promise',
  hard_stop: 'promise',
  alarm_set: 'promise',
  time_exit: 'promise',
  no_more_trades_today: 'promise',
  // The money at risk is stated with every override.
  state_risk: 'risk',
  ips_note: 'text',
  state_reason: 'text',
  split_plan: 'text',
  write_three_lines: 'lines',
  reread_rule: 'reading',
};

/** Why a safeguard is not taken up, if it is not. */
export function safeguardsRefusal(
  asked: readonly AskedSafeguard[],
  earlierLines: readonly string[],
): Refusal | undefined {
  for (const [i, one] of asked.entries()) {
    const refused = refusalOf(one, earlierLines);
    if (refused) return { ...refused, field: `safeguards/${i}/${refused.field}` };
  }
  return undefined;
}

function refusalOf(
  { safeguard, text, lines, seconds }: AskedSafeguard,
  earlierLines: readonly string[],
): Refusal | undefined {
  const form = SAFEGUARD_FORMS[safeguard];
  if (form === 'lines') return linesRefusal(lines ?? [], earlierLines);
  if (form === 'reading') return dwellRefusal(seconds ?? 0, 'seconds');
  const count = countGraphemes((text ?? '').trim());
  if (form !== 'text' || count >= LEAST_WRITTEN) return undefined;
  return refusal(
    'safeguard_unwritten',
    `expected at least ${LEAST_WRITTEN} characters, found ${count}`,
    'text',
  );
}

/** Each once, as it stands when it is asked. */
export function safeguardRows(asked: readonly AskedSafeguard[]): SafeguardRow[] {
  const rows = new Map(asked.map((one) => [one.safeguard, rowOf(one)]));
  return [...rows.values()];
}

function rowOf({ safeguard, text, lines }: AskedSafeguard): SafeguardRow {
  const form = SAFEGUARD_FORMS[safeguard];
  if (form === 'promise') return { safeguard, state: 'promised', text: null };
  const written = { text, lines: lines?.join('\n') ?? null, reading: null, risk: null }[form];
  return { safeguard, state: 'done', text: written };
}
