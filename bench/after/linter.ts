import { type LintInput, lint } from '@mast/shared/coach/linter';
import { ALLOWED } from '../../shared/src/coach/linter/testing/allowed.ts';
import { medianOf, timed } from '../lib/measure.ts';
import type { Report } from '../lib/report.ts';

const ROUNDS = 7;
/** Microseconds a sentence may take at the median, and milliseconds a text of 100 kB. */
const BAR = 100;
const LONG_BAR = 50;
const LONG = 100_000;

const INPUTS: readonly LintInput[] = ALLOWED.map(({ text, channel = 'coach', slots }) => ({
  ...{ text, channel, source: 'template' },
  slots: { numbers: [text], ...slots },
}));

const plain = ALLOWED.filter(({ channel, slots }) => !channel && !slots).map(({ text }) => text);

function longText(): LintInput {
  const all = plain.join(' ');
  const text = all.repeat(Math.ceil(LONG / all.length)).slice(0, LONG);
  return { text, channel: 'coach', source: 'template', slots: { numbers: [text] } };
}

/**
 * The linter over every sentence of its corpus that passes: those take the longest, being read
 * whole. Of the long text the quietest run counts: a pause of the machine is none of the linter's.
 */
export async function linterPart(report: Report): Promise<void> {
  await timed(INPUTS, lint);
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await timed(INPUTS, lint));
  const { p50, p99 } = medianOf(rounds);
  report.most('linter, a sentence, µs p50', p50, BAR, { sentences: INPUTS.length, 'µs p99': p99 });
  const long = longText();
  const { p50: whole } = await timed(
    Array.from({ length: ROUNDS }, () => long),
    lint,
  );
  report.most('linter, 100 kB, ms', whole / 1000, LONG_BAR, { characters: long.text.length });
}
