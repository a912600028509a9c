import type { Sentences } from './sentence.ts';

/** Pauses, paper, the journal, the rules and the schedule. */
export const AFTER = {
  'cooldowns.none': { text: 'No cooldown ran this week.', when: { cooldowns: 0 } },
  'cooldowns.minutes': {
    text: 'Cooldowns this week: {cooldowns}, {cooldownMinutes} {cooldownMinutes:minute|minutes} in all.',
    when: { cooldowns: '>0' },
  },
  'cooldowns.trigger': { text: 'My cooldowns by {name}: {n}.', row: 'cooldownTriggers' },
  'cooldowns.level': {
    text: 'My highest cooldown level was {cooldownLevel}.',
    when: { cooldownLevel: '>0' },
  },
  'cooldowns.first_level': {
    text: 'My cooldowns ran at their base time.',
    when: { cooldownLevel: 0, cooldowns: '>0' },
  },
  'cooldowns.attempts': {
    text: 'I asked my gate {attemptsInside} {attemptsInside:time|times} inside of a cooldown.',
    when: { attemptsInside: '>0' },
  },
  'cooldowns.no_attempts': {
    text: 'I asked for no live plan inside of a cooldown.',
    when: { attemptsInside: 0, cooldowns: '>0' },
  },
  'cooldowns.late': {
    text: '{lateConflicts} {lateConflicts:decision was|decisions were} made where my cooldown was not known on my device.',
    when: { lateConflicts: '>0' },
  },
  'paper.progress': {
    text: 'My paper period: {paperDone} of {paperNeed} trades.',
    when: { paperNeed: '>0' },
  },
  'paper.done': {
    text: 'My paper period needs profit in no trade: its trades count by their adherence.',
    when: { paperNeed: '>0' },
  },
  'paper.adherence': {
    text: 'My paper trades have an adherence of {paperScore} of 100.',
    when: { paperDone: '>0' },
  },
  'journal.coverage': {
    text: 'My post entries are written for {posted} of {closed} {closed:trade|trades}.',
    when: { closed: '>0' },
  },
  'journal.minutes': {
    text: 'My median post entry came {postMinutes} {postMinutes:minute|minutes} after my close.',
    when: { posted: '>0' },
  },
  'journal.none': {
    text: 'No post entry is written for my closed trades yet.',
    when: { posted: 0, closed: '>0' },
  },
  'journal.owed': {
    text: 'I owe {postsOwed} post {postsOwed:entry|entries}.',
    when: { postsOwed: '>0' },
  },
  'journal.nothing_owed': {
    text: 'No post entry is missing.',
    when: { postsOwed: 0, closed: '>0' },
  },
  'words.own': { text: 'I wrote: “{text}”', row: 'words' },
  'setups.cell': {
    text: 'My setup named “{name}” has {n} {n:trade|trades}, together {totalR}R.',
    row: 'setups',
  },
  'setups.rate': {
    text: 'My setup named “{name}” has a win rate of {winRate}%, with a range from {winRateLow}% to {winRateHigh}%.',
    row: 'setups',
  },
  'emotions.cell': {
    text: 'My trades with the tag {name}: {n}, together {totalR}R.',
    row: 'emotions',
  },
  'emotions.rate': {
    text: 'My win rate with the tag {name} is {winRate}%, with a range from {winRateLow}% to {winRateHigh}%.',
    row: 'emotions',
  },
  'hours.cell': {
    text: 'My trades with an entry in the hour from {name}: {n}, together {totalR}R.',
    row: 'hours',
  },
  'hours.rate': {
    text: 'My win rate in the hour from {name} is {winRate}%, with a range from {winRateLow}% to {winRateHigh}%.',
    row: 'hours',
  },
  'weekdays.cell': { text: 'My trades on {name}: {n}, together {totalR}R.', row: 'weekdays' },
  'weekdays.rate': {
    text: 'My win rate on {name} is {winRate}%, with a range from {winRateLow}% to {winRateHigh}%.',
    row: 'weekdays',
  },
  'instruments.cell': { text: 'My trades in {name}: {n}, together {totalR}R.', row: 'instruments' },
  'instruments.rate': {
    text: 'My win rate in {name} is {winRate}%, with a range from {winRateLow}% to {winRateHigh}%.',
    row: 'instruments',
  },
  'rules.made': {
    text: 'I changed {rulesChanged} {rulesChanged:rule|rules} this week.',
    when: { rulesChanged: '>0' },
  },
  'rules.none': {
    text: 'My rules stayed as they are.',
    when: { rulesChanged: 0, rulesPending: 0 },
  },
  'rules.pending': {
    text: 'My rule change for {rule} takes effect on {date}.',
    row: 'pendingRules',
  },
  'index.contributions': {
    text: 'My contributions on date: {contributionsOnDate} of {contributionsDue}.',
    when: { contributionsDue: '>0' },
  },
  'index.none_due': { text: 'No contribution was due this week.', when: { contributionsDue: 0 } },
  'index.deviation': {
    text: 'My contributions differ from my schedule by {amountDeviation} in all.',
    when: { contributionsDue: '>0' },
  },
  'index.fund': {
    text: 'My fund {fund} is at {share}% of my holdings. My target is {target}%.',
    row: 'funds',
  },
  'index.band': {
    text: 'My fund {fund} is {inBand} of its band of {band} points, at a drift of {drift}.',
    row: 'funds',
  },
  'index.unscheduled': {
    text: 'I took {unscheduled} unscheduled {unscheduled:action|actions}.',
    when: { unscheduled: '>0' },
  },
  'index.all_scheduled': {
    text: 'No action was outside of my schedule.',
    when: { unscheduled: 0, contributionsDue: '>0' },
  },
} as const satisfies Sentences;
