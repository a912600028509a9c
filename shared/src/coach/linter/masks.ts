import { matchAt, phraseBook, phrasesAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import { CLASSES } from './word-classes.ts';

/** Terms of the field, and acts that are no trade, whose words a ban would fire on. */
const BOOK = phraseBook<'mask'>(
  {
    mask: `
buy/sell stop/limit limit? order/orders?
buy/sell market? order/orders
buy/sell side
stop loss/losses
my/the/a/no take profit/profits
take profit/profits order/orders/level/levels/price/prices/target/targets
long/short position/positions/trade/trades/side/plan/plans/entry/entries/setup/setups
long/short term
no longer
as long as
how long
hold/holding time/times/period/periods/limit/limits
my/the/its/this holding/holdings
paper trade/trades/trading
new entry/entries
exit time/times/plan/plans/price/prices/type/types/reason/reasons
open risk/position/positions/trade/trades/order/orders/plan/plans/task/tasks/interest
plan/intent says/said/reads long/short at #
average win/wins/loss/losses/r/entry/exit/hold/size/score/adherence
close/open my/the journal/app/day/week/review/laptop/screen/charts/page/notebook !trade/trades/position/positions/long/short
take a/an/my/some/the break/pause/walk/breath/rest/note/screenshot/nap/hour/evening/day
take # minutes/hours/breaths
take notes/time/breaks
add a/an/my/one/the note/line/screenshot/reason/tag/comment/file/stop/target/setup/invalidation
add notes/lines
keep a/my note/notes/record/journal/log
double check/checked
`,
  },
  CLASSES,
);

/** Marks the tokens of allowed terms, so that no ban looks into them. */
export function maskTerms(tokens: readonly Token[]): void {
  const masked = new Set<Token>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const phrase of phrasesAt(BOOK, tokens[at] as Token)) {
      const end = matchAt(phrase, tokens, at);
      for (let i = at; i < end; i += 1) masked.add(tokens[i] as Token);
    }
  }
  // At the end, for terms overlap: "my take profit" and "take profit level".
  for (const token of masked) token.masked = true;
}
