import type { DigestDocument } from '../../generated/types.ts';
import type { LetterFormat } from '../format.ts';
import { minutesText } from '../sections/process-rest.ts';
import { at, label, type Plot, path, type Shape, WIDTH } from './plot.ts';

const HEIGHT = 132;
const [TOP, BOTTOM] = [18, 24];
const BAR = 22;

/** Minutes in cooldown, date by date. */
export function cooldownPlot({ cooldowns }: DigestDocument, format: LetterFormat): Plot | null {
  const { byDate } = cooldowns;
  const most = Math.max(0, ...byDate.map(({ minutes }) => minutes));
  if (most === 0) return null;
  const step = WIDTH / byDate.length;
  const floor = HEIGHT - BOTTOM;
  const shapes: Shape[] = [path(`M0 ${floor}H${WIDTH}`, 'quiet')];
  byDate.forEach(({ date, minutes }, i) => {
    const middle = step * (i + 0.5);
    const height = (minutes / most) * (floor - TOP);
    shapes.push(label(middle, HEIGHT - 6, `${Number(date.slice(8))}.`, 'middle'));
    if (minutes === 0) return;
    shapes.push({
      kind: 'box',
      x: at(middle - BAR / 2),
      y: at(floor - height),
      width: BAR,
      height: at(height),
      tone: 'ink',
    });
    shapes.push(label(middle, floor - height - 5, shortMinutes(minutes), 'middle', 'ink'));
  });
  const told = byDate
    .filter(({ minutes }) => minutes > 0)
    .map(({ date, minutes }) => `${format.date(date)} ${minutesText(minutes)}`);
  return { width: WIDTH, height: HEIGHT, text: `Time in cooldown: ${told.join(', ')}.`, shapes };
}

/** Room for one figure over a bar. */
const shortMinutes = (minutes: number): string =>
  minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 6) / 10} h`;
