import type { Token } from './tokens.ts';
import { CLASSES, setOf } from './word-classes.ts';

/**
 * What the trader may be said to do at present: to be and to have, and the acts of a journal. Any other
 * act of now is a direction, for the past is where facts are; a list of what is allowed has no gaps.
 */
const ACTS = setOf(`
    am have had do did was were write review wait log read reread note tick answer rest pause check record
    promise declare confirm sync state revise fill type count owe need stand start begin end finish journal
    ask see look remember plan mean leave make keep accept choose learn sleep walk breathe stop aim work
    practise practice paper feel know use describe explain compare repeat
  `);

/** Past forms that do not end in -ed; some are of trades. */
const PAST = setOf(`
    went got made took put set cut hit let read felt slept wrote held sold bought won lost kept left gave said
    told saw knew thought began chose came met paid ran rode rose fell found forgot spent stood stuck broke
    drew grew swung sent shut split spread understood woke withdrew overrode chased meant did been
    undid redid overslept mistook withheld spoke sat sank lay laid hid fed dealt lent threw wore swore taught
    missed rewrote reread drank ate drove built brought caught
  `);

const GERUNDS = setOf(
  'waiting writing reviewing reading logging pausing resting missing journaling sleeping being ticking',
);

const ADVERBS = new Set([...(CLASSES.adv as string[]), ...setOf('alone all both too twice once')]);
const MODALS = new Set(CLASSES.modal as string[]);
/** After the subject these begin no act: "before I", "such as I". */
const NO_ACTS = setOf(
  'and or if when while until that who as in on at of with by for from to than “” #',
);

const isPast = (word: string): boolean => word.endsWith('ed') || PAST.has(word);

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (ADVERBS.has(token.word) || token.word.endsWith('ly'));

function isAllowedAct(word: string): boolean {
  return ACTS.has(word) || isPast(word) || MODALS.has(word) || NO_ACTS.has(word);
}

/** The last token of "I ride", "I am riding", where that is no act of a journal; else undefined. */
export function presentAct(tokens: readonly Token[], at: number): Token | undefined {
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
  const verb = token();
  if (verb === undefined) return undefined;
  if (!isAllowedAct(verb.word)) return verb;
  if (verb.word !== 'am') return undefined;
  next += 1;
  pass();
  const act = token();
  return act?.word.endsWith('ing') && !GERUNDS.has(act.word) ? act : undefined;
}
