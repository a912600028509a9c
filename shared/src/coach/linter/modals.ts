import type { Token } from './tokens.ts';
import type { LintRuleId } from './types.ts';
import { CLASSES, setOf } from './word-classes.ts';

const MODALS = setOf('will would should must can could may might shall');
const ADVERBS = new Set([...(CLASSES.adv as string[]), ...setOf('all both each yet')]);
ADVERBS.delete('be');

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ADVERBS.has(token.word) || (token.word.endsWith('ly') && token.word !== 'apply'));

/**
 * What may, must or will be done: the acts of a journal, and what a clock brings. All else after these words
 * is an intention or a prediction, and a list of what is allowed has no gaps.
 */
const ACTS = setOf(`
  write review wait log read reread note tick answer rest pause check record declare confirm sync state revise type
  ask see look plan sleep walk breathe journal count begin end expire apply know do change start remain show
  extend withdraw discard finish complete explain describe name
`);
/** What becomes of a record: "my digest will be final on 18 June", "a decision that could not be replayed". */
const STATES = setOf(
  'final over due shown confirmed released counted scored written evaluated reviewed replayed synced read answered asked checked known revised',
);
const HEDGES = setOf('would should may might');

/** After a modal these begin a question or say nothing of an act. */
const NO_ACTS = setOf('i it this that my the a an these those me as have “” #');

/** Verbs whose subject decides nothing: who says "I will win" predicts. */
const RESULTS = setOf('win lose make earn profit gain recover get grow double break');

const isAct = ({ word }: Token, modal: string, state: Token | undefined): boolean => {
  if (NO_ACTS.has(word) || ACTS.has(word)) return true;
  if (word !== 'be') return false;
  return !HEDGES.has(modal) && state !== undefined && STATES.has(state.word);
};

/** What a modal at a place leads to that may not be said: the rule and the last token. */
export function modalAct(
  tokens: readonly Token[],
  at: number,
): { readonly id: LintRuleId; readonly last: Token } | undefined {
  const written = (tokens[at] as Token).word;
  // "This May be mine" has no month in it.
  const modal = written === '=may' && tokens[at + 1]?.word === 'be' ? 'may' : written;
  if (!MODALS.has(modal)) return undefined;
  let next = at + 1;
  const token = () => (tokens[next]?.opening === 0 ? tokens[next] : undefined);
  while (isAdverb(token())) next += 1;
  const act = token();
  if (act === undefined || act.masked || isAct(act, modal, tokens[next + 1])) return undefined;
  const isMine = tokens[at - 1]?.word === 'i' && !RESULTS.has(act.word);
  return { id: isMine ? 'B-MODAL' : 'B-PRED', last: act };
}
