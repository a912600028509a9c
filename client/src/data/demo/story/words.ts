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
