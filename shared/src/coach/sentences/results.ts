import type { Sentences } from './sentence.ts';

/** What the trades came to. A figure that its n does not allow is not there, and so not told. */
export const RESULTS = {
  'results.split': {
    text: '{wins} won, {losses} lost, {breakeven} breakeven.',
    when: { closed: '>0' },
  },
  'results.total': { text: 'Together my trades came to {totalR}R.', when: { rKnown: '>0' } },
  'results.win_rate': {
    text: 'My win rate over {decisive} trades is {winRate}%, with a range from {winRateLow}% to {winRateHigh}%.',
    when: { decisive: '>4' },
  },
  'results.no_rate': {
    text: 'My rates begin at 5 wins and losses. This week has {decisive}.',
    when: { closed: '>0' },
    without: ['winRate'],
  },
  'results.small_sample': {
    text: '{decisive} is a small sample.',
    when: { decisive: '>4' },
    without: ['expectancyLow'],
  },
  'results.expectancy': {
    text: 'My expectancy is {expectancy}R over {rKnown} trades, breakeven among them.',
    when: { rKnown: '>1' },
  },
  'results.expectancy_range': {
    text: 'My expectancy has a range from {expectancyLow}R to {expectancyHigh}R at 95%.',
    when: { rKnown: '>19' },
  },
  'results.profit_factor': { text: 'My profit factor is {profitFactor}.' },
  'results.no_losses': {
    text: 'No losses in this sample, so my profit factor has no figure.',
    when: { losses: 0, wins: '>0' },
    without: ['profitFactor'],
  },
  'results.average_win': {
    text: 'My average win is {averageWin}R over {wins} {wins:win|wins}.',
    when: { wins: '>0' },
  },
  'results.average_loss': {
    text: 'My average loss is {averageLoss}R over {losses} {losses:loss|losses}.',
    when: { losses: '>0' },
  },
  'results.payoff': { text: 'My average win is {payoff} times my average loss.' },
  'results.drawdown': { text: 'My largest drawdown was {maxDrawdown}R.', when: { rKnown: '>1' } },
  'results.drawdown_now': {
    text: 'My drawdown stands at {currentDrawdown}R.',
    when: { currentDrawdown: '>0' },
  },
  'results.at_peak': { text: 'My drawdown is 0.', when: { currentDrawdown: 0, rKnown: '>1' } },
  'results.longest_losses': {
    text: 'My longest losing streak was {longestLosses} {longestLosses:trade|trades}.',
    when: { longestLosses: '>1' },
  },
  'results.longest_wins': {
    text: 'My longest winning streak was {longestWins} {longestWins:trade|trades}.',
    when: { longestWins: '>1' },
  },
  'results.losses_now': {
    text: 'My run at the end of the week: {currentLosses} losses.',
    when: { currentLosses: '>1' },
  },
  'results.wins_now': {
    text: 'My run at the end of the week: {currentWins} wins.',
    when: { currentWins: '>1' },
  },
  'results.system_quality': {
    text: 'My SQN is {systemQuality} over {rKnown} trades.',
    when: { rKnown: '>29' },
  },
} as const satisfies Sentences;
