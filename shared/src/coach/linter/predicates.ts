import type { Token } from './tokens.ts';
import { CLASSES, setOf } from './word-classes.ts';

const ADVERBS = new Set([
  ...(CLASSES.adv as string[]),
  ...setOf('so yet alone all both too once twice'),
]);

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (ADVERBS.has(token.word) || token.word.endsWith('ly'));

/** What the trader may be said to be: at a place or a count, in a state of the record, or in a mood that was noted. */
const STATES = setOf(`
  in at on out off within without above below under over outside inside beyond past before after into from with
  between behind through near up down away of for as by to than no none # “”
  long short flat offline online done due late early free back there calm tired angry afraid anxious euphoric bored
  sad happy nervous restless sick ill able asleep awake ready sure certain about
  hit stuck cut stopped set put paid gone
`);

/** The last token of "I am lucky", "I was a fool": what the trader is, beyond states and facts; else undefined. */
export function selfView(tokens: readonly Token[], at: number): Token | undefined {
  if ((tokens[at] as Token).word !== 'i') return undefined;
  let next = at + 1;
  const token = () => {
    const one = tokens[next];
    return one === undefined || one.opening > 0 || one.masked ? undefined : one;
  };
  const pass = () => {
    while (isAdverb(token())) next += 1;
  };
  pass();
  const verb = token()?.word;
  if (verb !== 'am' && verb !== 'was') return undefined;
  next += 1;
  pass();
  const state = token();
  if (state === undefined || STATES.has(state.word)) return undefined;
  return /(?:ed|ing)$/.test(state.word) || state.alias.startsWith('=') ? undefined : state;
}
