import type { DigestDocument } from '../../generated/types.ts';
import type { LetterFormat } from '../format.ts';
import type { PlotName } from '../section.ts';
import { cooldownPlot } from './cooldown-plot.ts';
import { gridPlot } from './grid-plot.ts';
import type { Plot } from './plot.ts';
import { tradePlot } from './trade-plot.ts';

export type { Plot, Shape, Tone } from './plot.ts';

const PLOTS: Readonly<
  Record<PlotName, (document: DigestDocument, format: LetterFormat) => Plot | null>
> = {
  trades: tradePlot,
  grid: gridPlot,
  cooldowns: cooldownPlot,
};

/** The drawing of a section; null where there is too little to draw. */
export const plotOf = (
  name: PlotName,
  document: DigestDocument,
  format: LetterFormat,
): Plot | null => PLOTS[name](document, format);
