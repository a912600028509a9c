import { describe, expect, it } from 'vitest';
import { matchAt, phraseBook, phrasesAt, type WordClasses } from './phrases.ts';
import { eachSentence, type Token } from './tokens.ts';

const CLASSES: WordClasses = { colour: ['red', 'blue'], size: ['big'] };

function tokensOf(text: string, masked: readonly string[] = []): Token[] {
  const tokens: Token[] = [];
  eachSentence(text, new Set(['BTC']), (sentence) => tokens.push(...sentence.tokens) > 0);
  for (const token of tokens) token.masked = masked.includes(token.word);
  return tokens;
}

/** Every piece of a text that a phrase matches. */
function matches(phrase: string, text: string, masked?: readonly string[]): string[] {
  const tokens = tokensOf(text, masked);
  const book = phraseBook({ it: phrase }, CLASSES);
  return tokens.flatMap((token, at) =>
    phrasesAt(book, token)
      .map((one) => matchAt(one, tokens, at))
      .filter((end) => end !== -1)
      .map((end) =>
        tokens
          .slice(at, end)
          .map(({ word }) => word)
          .join(' '),
      ),
  );
}

describe('a phrase', () => {
  it.each([
    ['buy it', 'we buy it', ['buy it']],
    ['buy it', 'we buy', []],
    ['buy it', 'buy buy it', ['buy it']],
    ['buy/sell it', 'sell it, buy it', ['sell it', 'buy it']],
    ['@colour car', 'red car blue car big car', ['red car', 'blue car']],
    ['@colour/@size/old car', 'big car old car', ['big car', 'old car']],
    ['buy the? car', 'buy car; buy the car; buy the the car', ['buy car', 'buy the car']],
    ['so very* big', 'so big', ['so big']],
    ['so very* big', 'so very very very big', ['so very very very big']],
    ['so very* big', 'so very very very very big', []],
    ['so very* very', 'so very very', ['so very very']],
    ['so very? very', 'so very', ['so very']],
    ['so _ big', 'so truly big', ['so truly big']],
    ['so _ big', 'so big', []],
    ['so _* big', 'so a b c big', ['so a b c big']],
    ['buy !it', 'buy it', []],
    ['buy !it', 'buy them', ['buy']],
    ['buy !it', 'buy', ['buy']],
    ['buy !it/them now', 'buy now', ['buy now']],
    ['buy !@colour', 'buy red', []],
    ['buy $', 'we buy', ['buy']],
    ['buy $', 'we buy it', []],
    ['buy $', 'we buy, it is', ['buy']],
    ['buy !it', 'buy, it is', ['buy']],
    ['buy it', 'buy, it is', []],
    ['buy it now', 'buy it, now', []],
    ['so very* big', 'so, very big', []],
    ['so very* big', 'so very, big', []],
    ['so very* big', 'so very, very big', []],
    ['<not buy', 'buy', ['buy']],
    ['<not buy', 'we buy', ['buy']],
    ['<not buy', 'not buy', []],
    ['<not/@colour buy', 'red buy', []],
    ['<not buy it', 'not buy it', []],
    ['^ buy', 'buy. We buy; buy, buy', ['buy', 'buy']],
    [', buy', 'buy. We buy; buy, buy', ['buy', 'buy', 'buy']],
    ['^^ buy', 'we; buy. buy, buy', ['buy']],
    ['buy', 'buy. We buy; buy, buy', ['buy', 'buy', 'buy', 'buy']],
    ['^ <not buy', 'not; buy', []],
    ['^ <not buy', 'so; buy', ['buy']],
    ['  buy   it  ', 'buy it', ['buy it']],
    ['buy\nsell', 'buy sell', ['buy', 'sell']],
    ['=ticker rises', 'BTC rises', ['btc rises']],
    ['btc rises', 'BTC rises', ['btc rises']],
    ['=ticker/btc rises', 'BTC rises', ['btc rises', 'btc rises']],
    ['buy =ticker', 'buy BTC', ['buy btc']],
    ['buy #', 'buy 3', ['buy #']],
  ] as const)('`%s` in “%s”', (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected);
  });

  it('matches no masked word, but sees one that may not follow', () => {
    expect(matches('buy it', 'buy it', ['it'])).toEqual([]);
    expect(matches('buy it', 'buy it', ['buy'])).toEqual([]);
    expect(matches('buy !it', 'buy it', ['it'])).toEqual([]);
    expect(matches('so _ big', 'so very big', ['very'])).toEqual([]);
    expect(matches('so very* big', 'so very big', ['very'])).toEqual([]);
  });
});

it('several phrases may begin with one word', () => {
  const tokens = tokensOf('buy it');
  const book = phraseBook({ one: 'buy it\nbuy', two: 'buy' }, CLASSES);
  const found = phrasesAt(book, tokens[0] as Token).map((phrase) => [
    phrase.id,
    matchAt(phrase, tokens, 0),
  ]);
  expect(found).toEqual([
    ['one', 2],
    ['one', 1],
    ['two', 1],
  ]);
  expect(phrasesAt(book, tokens[1] as Token)).toEqual([]);
});

it('a list has a phrase a line', () => {
  const book = phraseBook({ it: '\nbuy it\nsell/@colour\n' }, CLASSES);
  expect([...book.keys()]).toEqual(['buy', 'sell', 'red', 'blue']);
});

it('a list that can not be read is an error of its author', () => {
  expect(() => phraseBook({ it: 'buy @fruit' }, CLASSES)).toThrow(
    'expected a known class of words, found `@fruit`',
  );
  for (const line of ['_ car', 'very? big', 'very* big', '$', '^']) {
    expect(() => phraseBook({ it: line }, CLASSES)).toThrow(
      `expected a phrase that begins with a word, found \`${line}\``,
    );
  }
});
