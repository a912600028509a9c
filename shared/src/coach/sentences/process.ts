import type { Sentences } from './sentence.ts';

/** How I kept to my plan: scores, breaches and what they came to, signed as it is. */
export const PROCESS = {
  'adherence.mean': {
    text: 'My adherence is {scoreMean} of 100, with {scored} of {closed} trades scored.',
    when: { scored: '>0' },
  },
  'adherence.none': {
    text: 'None of my closed trades has a score yet.',
    when: { scored: 0, closed: '>0' },
  },
  'adherence.clean': {
    text: '{clean} of {scored} scored trades {clean:was|were} clean: every part to plan.',
    when: { scored: '>0' },
  },
  'adherence.efficiency': {
    text: 'My efficiency is {efficiency}%, with a range from {efficiencyLow}% to {efficiencyHigh}%.',
    when: { scored: '>4' },
  },
  'adherence.windows': {
    text: 'My last 20 scored trades have a mean of {last20Score}, the 20 before {before20Score}.',
  },
  'adherence.self_reported': {
    text: '{selfReported} {selfReported:score rests|scores rest} on my own report.',
    when: { selfReported: '>0' },
  },
  'adherence.cap': { text: 'My scores with a cap, by {name}: {n}.', row: 'caps' },
  'grid.to_plan': {
    text: 'My trades to plan: {toPlanWon} won, {toPlanLost} lost.',
    when: { scored: '>0' },
  },
  'grid.off_plan': {
    text: 'My trades off plan: {offPlanWon} won, {offPlanLost} lost.',
    when: { scored: '>0' },
  },
  'grid.apart': {
    text: '{gridApart} {gridApart:trade is|trades are} in neither group: without a score, or breakeven.',
    when: { gridApart: '>0' },
  },
  'breaches.none': { text: 'No breach this week.', when: { brokenTrades: 0, closed: '>0' } },
  'breaches.cost': {
    text: 'Trades that broke my rules this week: {brokenTrades}, together {brokenR}R.',
    when: { brokenTrades: '>0' },
  },
  'breaches.beside': {
    text: 'Trades without a breach: {keptTrades}, together {keptR}R.',
    when: { brokenTrades: '>0' },
  },
  'breaches.money': {
    text: 'In {currency} my trades with a breach came to {net}.',
    row: 'brokenMoney',
  },
  'breaches.money_beside': {
    text: 'In {currency} my trades without a breach came to {net}.',
    row: 'keptMoney',
    when: { brokenTrades: '>0' },
  },
  'breaches.kind': { text: 'My breaches by {name}: {n}.', row: 'breaches' },
  'breaches.beyond': {
    text: 'My losses beyond plan, by stop or size, come to {lossBeyondPlan}R.',
    when: { brokenTrades: '>0', lossBeyondPlan: '>0' },
  },
  'breaches.not_beyond': {
    text: 'No loss went beyond my plan.',
    when: { lossBeyondPlan: 0, losses: '>0' },
  },
  'breaches.corrections': {
    text: 'By my corrections {lossesUndone} cooldowns of this week had no loss behind them.',
    when: { lossesUndone: '>0' },
  },
} as const satisfies Sentences;
