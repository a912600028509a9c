const QUOTED = /“[^”]*”/g;
const HELD = '\u0000';

/** The first lines of a text; a line's end inside of a quote is the trader's and ends none. */
export function leadingLines(text: string, most: number): string {
  const held = text.replace(QUOTED, (quote) => quote.replaceAll('\n', HELD));
  return held.split('\n').slice(0, most).join('\n').replaceAll(HELD, '\n');
}
