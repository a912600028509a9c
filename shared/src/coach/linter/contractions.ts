/** Short forms with their apostrophe and as they are mistyped without it. */
const WHOLE = new Map<string, readonly string[]>(
  Object.entries({
    "can't": ['can', 'not'],
    cannot: ['can', 'not'],
    cant: ['can', 'not'],
    "won't": ['will', 'not'],
    wont: ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    aint: ['is', 'not'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    shouldnt: ['should', 'not'],
    wouldnt: ['would', 'not'],
    couldnt: ['could', 'not'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
    youre: ['you', 'are'],
    "let's": ['let', 'us'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    "y'all": ['you', 'all'],
  }),
);

const ENDINGS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "n't": 'not',
};

/** After these an s is a verb, after other words it says whose. */
const BEFORE_IS = new Set('it that this there here what who where he she how when'.split(' '));

const ENDING = /(?:n't|'(?:m|re|ve|ll|d))$/;

/** What a short form stands for, or an owner and its s; undefined for any other word. */
export function contractionOf(word: string): readonly string[] | undefined {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  const [ending] = ENDING.exec(word) ?? [];
  if (ending !== undefined) return [word.slice(0, -ending.length), ENDINGS[ending] as string];
  if (!word.endsWith("'s")) return undefined;
  const owner = word.slice(0, -2);
  return [owner, BEFORE_IS.has(owner) ? 'is' : 's'];
}
