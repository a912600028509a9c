import { isTaskAt } from './frame.ts';
import type { Token } from './tokens.ts';
import { CLASSES, setOf } from './word-classes.ts';

/** What an order is about, where it follows the first word of a clause: "convert my", "mind the". */
const OBJECTS = setOf(
  'my me myself it the a an all half some more them everything profit profits gain gains cash money',
);

/**
 * What else than a verb stands before such a word at the start of a clause. Any other word there orders,
 * unless it asks for a task; a list of what is allowed has no gaps.
 */
const OPENERS = setOf(`
  i me my mine myself it its he she they this that these those the a an all both half each every either
  neither no not none nothing only just still even also yet and but or nor so then too
  if when whenever while until till unless since because as than like unlike whether where how why what who
  which after before at by in on of for from to with within without under over above below between during per
  against via through near beside besides except plus minus about around beyond behind inside outside up out
  off upon toward towards across along despite into onto once here there now today
  am is was were are be been being has have had do did does will would can could may might must should shall
  went got made took felt slept wrote held sold bought won lost kept left gave said told saw knew thought began
  chose came met paid broke drew sent stood spent forgot found rewrote reread overrode withdrew undid understood
  due such same equal nearly almost again first last together twice =go =outcome “” #
`);

/** Third persons, past forms, gerunds and adverbs are no orders. */
const NO_ORDER = /(?:[^e]ed|..[^w]ing|ly|[^s]s)$/;

const isOpener = ({ word, alias }: Token): boolean =>
  OPENERS.has(word) || alias === '=ticker' || NO_ORDER.test(word);

/** What a sentence opens with that gives an order its occasion: "per my plan, exit at …". */
const OCCASIONS = setOf(`
  per as by if when whenever once after before at on with since given now today tonight tomorrow for in above
  below while unless until upon following according therefore thus hence otherwise instead based ok yes and but
  because here
`);

const TRADES = new Set([...(CLASSES.strong as string[]), ...(CLASSES.ambiguous as string[])]);
const AFTER_NOUNS = setOf('of is was are were has had and or to');

const isOnOccasion = (tokens: readonly Token[], at: number): boolean => {
  const { word, opening } = tokens[at] as Token;
  if (opening !== 1 || !TRADES.has(word) || !OCCASIONS.has((tokens[0] as Token).word)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.opening > 0) return true;
  return !AFTER_NOUNS.has(next.word) && !(word === 'trade' && next.word === '#');
};

/** The last token of an order that begins at a place and is no task: "remove my", ", exit at"; else undefined. */
export function orderAt(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at] as Token;
  if (token.opening === 0) return undefined;
  if (isOnOccasion(tokens, at)) return token;
  const next = tokens[at + 1];
  if (next === undefined || next.opening > 0 || !OBJECTS.has(next.word)) return undefined;
  return isOpener(token) || isTaskAt(tokens, at) ? undefined : next;
}
