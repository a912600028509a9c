import { matchAt, phraseBook, phrasesAt } from './phrases.ts';
import type { Sentence, Token } from './tokens.ts';
import type { Channel } from './types.ts';
import { words } from './word-classes.ts';

/** Sentences that say what the product is; they stand as they are or not at all. */
const ALLOWED_SENTENCES = new Set([
  'I do not predict prices.',
  'This is my own rule, not advice.',
  'It is not a view on price.',
]);

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** What a sentence without a first person may open with: figures, times, and what is counted. */
const NEUTRAL = phraseBook<'neutral'>(
  {
    neutral: `
#
until/after/before/since/from/at/on/by/of/within/during/over/between #/then/this/that
no/without stop/stops/entry/entries/trade/trades/plan/plans/loss/losses/win/wins/cooldown/cooldowns
no override/overrides/breach/breaches/rule/rules/target/targets/exit/setup/setups/position/positions/paper/live
no open/closed/running/further/other/more position/positions/trade/trades/order/orders/task/tasks/plan/plans/entry/entries
no check/checks/journal/post/note/notes/task/tasks/decision/decisions/record/records/result/results/figure
no late/new/fills/instrument/contribution/contributions/action/actions/r/size/reason
this/that/these/the/each/every/one/both/all/with this? @counted
with/in/of/for this/these/all @counted
by setup/emotion/tag/hour/weekday/instrument/day/type/trigger/cause
the smallest/largest lot/size/amount
it is/was #
it was @past
it began/ended/ends/came/lasted/lasts/acts/applies
it takes effect
there is/are/was/were #/no
its range/end/level/limit/stop/size/score/tasks/task
this/that/these/those/the/all/both #? @counted
the last/first/next # @counted
@counted
average
profit factor
payoff/sqn
=ticker $
=go/=outcome/missing/nothing/none/together/total/in
late fact/facts
small sample
not enough/known/yet/scored
r is/was/known/by
`,
  },
  {
    past: words(`removed moved widened tightened filled placed written opened closed stopped planned scored
      counted recorded confirmed denied granted withdrawn kept enforced extended due`),
    counted:
      words(`plan plans rule rules trade trades cooldown cooldowns override overrides week weeks day days
      period digest record records decision decisions check checks win wins loss losses breakeven breach
      breaches adherence expectancy efficiency coverage drawdown streak streaks paper task tasks note notes
      limit limits stop stops target targets entry entries journal review reviews setup setups live contribution
      contributions safeguard safeguards size sizes sample figure figures range interval rate window windows
      gate position positions account risk money`),
  },
);

/** Acts that are asked for: none of them is a trade. */
const TASKS = phraseBook<'task'>(
  {
    task: `
write/wait/log/review/tick/read/reread/answer/fill/accept/revise/state/declare/sync/journal/note/confirm/type
check/name/record/post/rest/pause/finish/complete/attach/describe/explain/update/count/split/sleep/choose/save
undo/print/export/import/look/correct/show/pick
paper trade
set an/the/my alarm/timer/reminder
set/add a/my/the stop/target/reason/setup/invalidation
keep a/my note/notes/record/journal/log
plan/end my next? session/day/week/review
walk
take a break/pause/walk/breath
take # minutes/hours/breaths/minute/hour
start a/my/the paper trade/trades/period
start my review/session/day/journal
use #
use my largest/usual size
ask again
ask my gate
breathe/extend/withdraw/discard
add a/my note/line/reason/screenshot
open/close my journal/review/day/week/calendar/laptop/screen/app
do my review/journal/checks
`,
  },
  {},
);

const opens = (book: typeof NEUTRAL | typeof TASKS, tokens: readonly Token[], at = 0): boolean => {
  // Also an allowed term may open a sentence, so masks do not count here.
  const bare = tokens.slice(at, at + 4).map((token) => ({ ...token, masked: false }));
  const first = tokens[at] as Token;
  return phrasesAt<string>(book, first).some((one) => matchAt(one, bare, 0) !== -1);
};

/** Whether a task of the closed list is asked for at a place. */
export const isTaskAt = (tokens: readonly Token[], at: number): boolean => opens(TASKS, tokens, at);

export const isAllowedSentence = ({ text }: Sentence): boolean =>
  ALLOWED_SENTENCES.has(text.replace(/\s+/g, ' '));

const LABEL_WORDS = 6;

/** Whether a sentence speaks as the trader, or of what was counted, or asks for a task. */
export function isFramed({ text, tokens }: Sentence, channel: Channel): boolean {
  if (tokens.some(({ word }) => FIRST_PERSON.has(word))) return true;
  if (opens(NEUTRAL, tokens)) return true;
  if (channel === 'cta') return opens(TASKS, tokens);
  return channel === 'label' && tokens.length <= LABEL_WORDS && !/[.!?]$/.test(text);
}
