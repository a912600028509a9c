export { changedValue, figureName } from './change-words.ts';
export { digestCsv } from './csv.ts';
export { type LetterFormat, PLAIN_FORMAT } from './format.ts';
export { digestHtml } from './html.ts';
export { type Letter, letterOf } from './letter.ts';
export { type Plot, plotOf, type Shape } from './plots/index.ts';
export type { LetterLine, LetterQuote, LetterSection, LetterTable, PlotName } from './section.ts';
export { statusText } from './status.ts';
