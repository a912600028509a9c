import type { DigestDocument } from '../../generated/types.ts';
import { at, label, type Plot, path, type Shape, WIDTH } from './plot.ts';

const HEIGHT = 150;
const [LEFT, TOP] = [72, 22];
const CELL_WIDTH = (WIDTH - LEFT) / 2;
const CELL_HEIGHT = (HEIGHT - TOP) / 2;
const LARGEST = 44;

/** Process against result: four counts, each with a square whose area is its share. */
export function gridPlot({ grid }: DigestDocument): Plot | null {
  const rows = [
    { name: 'to plan', counts: [grid.toPlanWon, grid.toPlanLost] },
    { name: 'off plan', counts: [grid.offPlanWon, grid.offPlanLost] },
  ];
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  if (most === 0) return null;
  const shapes: Shape[] = [
    label(LEFT + CELL_WIDTH / 2, 14, 'won', 'middle'),
    label(LEFT + CELL_WIDTH * 1.5, 14, 'lost', 'middle'),
    path(`M${LEFT} ${TOP}H${WIDTH}M${LEFT} ${TOP + CELL_HEIGHT}H${WIDTH}`, 'line'),
    path(`M${LEFT + CELL_WIDTH} ${TOP}V${HEIGHT}`, 'line'),
  ];
  rows.forEach(({ name, counts }, row) => {
    const middle = TOP + CELL_HEIGHT * (row + 0.5);
    shapes.push(label(LEFT - 8, middle + 4, name, 'end'));
    counts.forEach((n, column) => {
      const x = LEFT + CELL_WIDTH * (column + 0.5);
      const side = Math.sqrt(n / most) * LARGEST;
      shapes.push({
        kind: 'box',
        x: at(x - 8 - side),
        y: at(middle - side / 2),
        width: at(side),
        height: at(side),
        tone: 'ink',
      });
      shapes.push(label(x + 4, middle + 5, `${n}`, 'start', 'ink'));
    });
  });
  const { toPlanWon, toPlanLost, offPlanWon, offPlanLost, apart } = grid;
  const rest = apart === 0 ? '' : ` ${apart} breakeven or not scored stand apart.`;
  const text = `To plan, won: ${toPlanWon}. To plan, lost: ${toPlanLost}. Off plan, won: ${offPlanWon}. Off plan, lost: ${offPlanLost}.${rest}`;
  return { width: WIDTH, height: HEIGHT, text, shapes };
}
