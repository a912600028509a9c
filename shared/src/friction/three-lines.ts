import { countGraphemes } from 'unicode-segmenter/grapheme';
import { type Refusal, refusal } from '../errors/index.ts';
import { folded } from './folded.ts';

const MIN_CHARS = 15;
export const LINE_COUNT = 3;
/** A line must not be one of this many answers before. */
export const REMEMBERED_ANSWERS = 20;

/**
 * Why three lines are no answer, if they are none; what they say is not judged.
 * @param earlier lines of the last answers
 */
export function linesRefusal(
  lines: readonly string[],
  earlier: readonly string[],
): Refusal | undefined {
  if (lines.length !== LINE_COUNT) {
    return refusal('lines_too_short', `expected three lines, found ${lines.length}`, 'lines');
  }
  const short = lines.findIndex((line) => countGraphemes(line.trim()) < MIN_CHARS);
  if (short >= 0) {
    return refusal(
      'lines_too_short',
      `expected at least ${MIN_CHARS} characters, found \`${lines[short]}\``,
      `lines/${short}`,
    );
  }
  const seen = new Set(earlier.map(folded));
  for (const [i, line] of lines.entries()) {
    if (seen.has(folded(line))) {
      return refusal(
        'lines_repeated',
        `expected a line that was not written before, found \`${line}\``,
        `lines/${i}`,
      );
    }
    seen.add(folded(line));
  }
  return undefined;
}
