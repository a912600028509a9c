import type { Sentences } from './sentence.ts';

/** What there was to count. */
export const COUNTS = {
  'counts.none': { text: 'No trades closed this week.', when: { closed: 0 } },
  'counts.closed': {
    text: 'This week {closed} {closed:trade|trades} closed and {opened} opened.',
    when: { closed: '>0' },
  },
  'counts.opened': {
    text: '{opened} {opened:trade|trades} opened this week.',
    when: { closed: 0, opened: '>0' },
  },
  'counts.open_now': {
    text: '{openNow} {openNow:trade was|trades were} open at the end of the week.',
    when: { openNow: '>0' },
  },
  'counts.nothing_open': {
    text: 'No trade was open at the end of the week.',
    when: { openNow: 0, closed: '>0' },
  },
  'counts.days': {
    text: 'I traded on {daysTraded} {daysTraded:day|days}.',
    when: { daysTraded: '>0' },
  },
  'counts.closed_alone': {
    text: 'My figures are of closed trades alone.',
    when: { openNow: '>0', closed: '>0' },
  },
  'counts.r_known': {
    text: 'My R is known for {rKnown} of {closed} {closed:trade|trades}.',
    when: { closed: '>0' },
  },
  'counts.paper': {
    text: '{paperClosed} paper {paperClosed:trade|trades} closed, counted apart from live ones.',
    when: { paperClosed: '>0' },
  },
  'counts.trade': { text: 'My trade in {instrument}, {side}: {r}R.', row: 'trades' },
  'counts.trade_scored': {
    text: 'My trade in {instrument}, {side}, has an adherence of {score} of 100.',
    row: 'trades',
  },
  'counts.late': {
    text: '{lateFacts} {lateFacts:fact|facts} arrived after the week was final.',
    when: { lateFacts: '>0' },
  },
  'counts.deleted': {
    text: 'I deleted {fillsDeleted} {fillsDeleted:fill|fills} this week.',
    when: { fillsDeleted: '>0' },
  },
  'counts.money': { text: 'In {currency} my closed trades came to {net}.', row: 'money' },
} as const satisfies Sentences;
