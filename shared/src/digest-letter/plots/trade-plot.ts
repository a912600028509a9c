import { decimal, sum, toText } from '../../decimal/index.ts';
import type { DigestDocument } from '../../generated/types.ts';
import type { LetterFormat } from '../format.ts';
import { counted } from '../words.ts';
import { at, label, niceStep, type Plot, path, type Shape, WIDTH } from './plot.ts';

const HEIGHT = 168;
const [LEFT, RIGHT, TOP, BOTTOM] = [36, 40, 12, 26];
const MARKS = 5;
/** Of more trades the sentence gives the ends alone. */
const MOST_NAMED = 20;

function textOf(rs: readonly string[], format: LetterFormat): string {
  const total = format.r(toText(sum(rs.map(decimal))));
  const of = `Results of ${counted(rs.length, 'trade')} in order of closing`;
  if (rs.length <= MOST_NAMED)
    return `${of}: ${rs.map(format.r).join(', ')}. Their sum is ${total}.`;
  const sorted = [...rs].sort((a, b) => Number(a) - Number(b));
  const [low, high] = [sorted[0] as string, sorted.at(-1) as string];
  return `${of}, from ${format.r(low)} to ${format.r(high)}. Their sum is ${total}.`;
}

/** The R of each trade as a stem from zero, in order of closing, and their running sum as a line. */
export function tradePlot({ trades }: DigestDocument, format: LetterFormat): Plot | null {
  const rs = trades.flatMap(({ r }) => (r === null ? [] : [r]));
  if (rs.length < 2) return null;
  const values = rs.map(Number);
  let total = 0;
  const sums = values.map((value) => {
    total += value;
    return total;
  });
  const low = Math.min(0, ...values, ...sums);
  const high = Math.max(0, ...values, ...sums);
  const span = high - low || 1;
  const x = (i: number) => at(LEFT + ((i + 0.5) / rs.length) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => at(TOP + ((high - value) / span) * (HEIGHT - TOP - BOTTOM));
  const line = sums.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  const stems = values.map((value, i) => `M${x(i)} ${y(0)}V${y(value)}`).join('');
  const shapes: Shape[] = [
    ...marks(low, high, y),
    path(`M${LEFT} ${y(0)}H${WIDTH - RIGHT}`, 'quiet'),
    path(line, 'accent', 2),
    path(stems, 'ink', rs.length > 60 ? 1 : 3),
    label(WIDTH - RIGHT + 4, y(total) + 4, 'sum', 'start', 'ink'),
    label(LEFT + (WIDTH - LEFT - RIGHT) / 2, HEIGHT - 6, 'trades in order of closing', 'middle'),
  ];
  return { width: WIDTH, height: HEIGHT, text: textOf(rs, format), shapes };
}

function marks(low: number, high: number, y: (value: number) => number): Shape[] {
  const step = niceStep(high - low || 1, MARKS);
  const shapes: Shape[] = [];
  for (let i = Math.ceil(low / step); i * step <= high; i += 1) {
    const text = String(Number((i * step).toPrecision(6))).replace('-', '\u2212');
    shapes.push(path(`M${LEFT} ${y(i * step)}H${WIDTH - RIGHT}`, 'line'));
    shapes.push(label(LEFT - 6, y(i * step) + 4, `${text}R`, 'end'));
  }
  return shapes;
}
