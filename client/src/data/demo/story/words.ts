/** What was written before and after trades, in turn. */
export const REASONS = [
  'Third higher low on the daily chart, and the sector is stronger than the market since Monday.',
  'It held the level that sold off twice in autumn; buyers came earlier each time it was touched.',
  'The range is six weeks old and narrows; I want to be there for the first close outside of it.',
] as const;

export const INVALIDATIONS = [
  'A daily close below the last low: then the higher lows are over.',
  'Two daily closes back inside of the range that it left.',
  'It falls on a day on which the market and its sector rise.',
] as const;

export const GOOD_POSTS = [
  'Waited for the second touch and took it as planned. The exit was at the target, nothing moved on the way.',
  'Entry a little late, but inside of what I had written. I let it run to the target.',
  'It went sideways for an hour. I did nothing, which was the plan.',
] as const;

export const FLAT_POSTS = [
  'It came back to the entry and I took what was left. The plan said to wait; I did not.',
  'Closed before the news. Little came of it, and the risk was gone.',
] as const;

export const BAD_POSTS = [
  'Stopped out at the level that I had written down. The idea was right and too early; no reason to go again today.',
  'The stop was hit in the first push. I had checked the news and it was quiet. A cost of doing it.',
  'Took it as planned, it never went. Closed at the stop and stayed away for the half hour.',
] as const;

export const NOTE =
  '## What I want to look at\n\n- Losses come in pairs on days after short sleep.\n- The second entry of a day is better than the first.\n\nNothing to change yet: ten more trades first.';

/** Of the one trade without a plan. */
export const SLIP_POST =
  'No plan, no size written down, only the wish to have the last loss back. I moved the stop once and it cost half as much again.';

/** Before a cooldown let them go on: what happened, what they felt, what they did until then. */
const LINES = [
  [
    ['Two in a row at the stop', 'Stopped out twice', 'Both went against me', 'No follow-through'],
    ['on a quiet day', 'before the news', 'after a late entry', 'as planned', 'in thin trade'],
  ],
  [
    ['Tired', 'In a hurry', 'Restless', 'Calm', 'Annoyed at the spread'],
    ['and not angry', 'and sure of the size', 'and glad of the pause', 'but not done for today'],
  ],
  [
    ['I make coffee', 'I walk to the market', 'I close the charts', 'I cook'],
    ['and read my notes', 'and leave the phone', 'and write it up', 'and call home', 'and wait'],
  ],
] as const;

/** The lines of the i-th cooldown; none of twenty in a row is like another. */
export const threeLines = (i: number): string[] =>
  LINES.map(([first, second]) => `${first[i % first.length]}, ${second[i % second.length]}.`);
