import type { WordClasses } from './phrases.ts';

/** The words of a text, apart by spaces or lines. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** The same, to be asked for one. */
export const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

/** Verbs that are nothing but a trade, or nothing else at the start of a clause. */
const strong = words(`
  buy sell hodl dca enter add dump liquidate accumulate scalp invest divest unload offload trim ape
  flatten unwind reinvest reenter pyramid grab chase longing deploy allocate
`);

/** Verbs of a trade that are nouns or adjectives too. */
const ambiguous = words(`
  hold short long exit close trade cover double average cut hedge increase reduce load scale flip take
  bet stack reverse bail fade
`);

const gerunds = words(`
  buying selling holding hodling shorting longing entering exiting adding dumping liquidating
  accumulating scalping investing divesting unloading offloading trimming aping reinvesting reentering
  pyramiding grabbing chasing taking cutting hedging doubling averaging flipping scaling loading flattening unwinding covering
  reversing fading betting stacking deploying
`);

const object = words(`
  it this that these those them some more less all half everything here now again today early immediately
  my the a an both into out up down in
`);

const adverb = words(`
  not never just probably only also still now then maybe perhaps simply always definitely certainly really
  actually even rather soon gladly happily already ever first please here today again do be so better safely easily
  finally gradually re almost nearly kindly
`);

const modal = words(`
  will would should must can could may might shall ought need
`);

/** What a market does. */
const move = words(`
  rise rally climb surge soar rocket bounce rebound recover jump pump moon fall drop dip crash dump sink
  plunge tank tumble collapse break reverse explode rip retrace revert pop double triple
  outperform appreciate depreciate
`);

const moves = words(`
  rises rallies climbs surges soars rockets bounces rebounds recovers jumps pumps moons falls drops dips
  crashes dumps sinks plunges tanks slides tumbles collapses declines breaks reverses turns runs explodes
  rips retraces reverts pops outperforms trends goes moves appreciates depreciates
`);

const market = words(`
  price prices market markets stock stocks coin coins crypto chart charts bitcoin btc ethereum eth solana
  doge gold silver oil nasdaq spx bulls bears shares equities futures tape candle candles
`);

const thing = words(`
  entry entries trade trades setup setups price prices level levels exit exits stop stops target targets
  size position positions plan plans idea ideas chance spot time moment choice move call decision market
  risk reward opportunity fund stock coin
`);

export const CLASSES: WordClasses = {
  strong,
  ambiguous,
  verb: [...strong, ...ambiguous, 'open', 'size', 'risk'],
  gerund: gerunds,
  object,
  adv: adverb,
  modal,
  move,
  moves,
  market,
  thing,
};
