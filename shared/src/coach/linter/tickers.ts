import { setOf } from './word-classes.ts';

/** All-caps words that are no instruments: outcomes, currencies, clocks, and the field's own terms. */
const ACRONYMS = setOf(`
    GO WAIT SIMULATE NO_GO SIZE_DOWN OK ID UTC GMT CET CEST EET EEST EST EDT CST CDT MST MDT PST PDT BST IST
    JST HKT AEST AEDT AM PM USD EUR GBP JPY CHF AUD CAD NZD SEK NOK DKK PLN CZK HUF TRY ZAR MXN BRL CNY HKD
    SGD INR KRW USDT USDC SQN CSV JSON PDF FX ETF PNL NY US UK EU
`);

const TICKER = /^[A-Z][A-Z0-9_]+$/;

/** Whether a word is written like a ticker: in capitals, two or more, and no known acronym. */
export const isTickerLike = (written: string): boolean =>
  TICKER.test(written) && !ACRONYMS.has(written);

/** The alphanumeric pieces of the names of instruments and of our own lists: BTC and USD of BTC-USD. */
export function piecesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, ...name.split(/[^A-Za-z0-9]+/)]));
}
