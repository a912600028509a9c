import { describe, expect, it } from 'vitest';
import { isTickerLike, piecesOf } from './tickers.ts';

describe('a word is written like a ticker', () => {
  it.each(['BTC', 'ES', 'NVDA', 'M6E', 'BRK_B', 'X5'])('in capitals: %s', (word) => {
    expect(isTickerLike(word)).toBe(true);
  });

  it.each(['B', 'Btc', 'btc', 'BTc', 'xBTC', 'BTCs', '6E', ''])('in nothing else: %s', (word) => {
    expect(isTickerLike(word)).toBe(false);
  });

  it.each(['GO', 'NO_GO', 'UTC', 'USD', 'SQN', 'EU'])('and is no acronym: %s', (word) => {
    expect(isTickerLike(word)).toBe(false);
  });
});

it('a name is bound whole and by its pieces', () => {
  expect(piecesOf(['BTC-USD', 'BRK.B', '/ES'])).toEqual(
    new Set(['BTC-USD', 'BTC', 'USD', 'BRK.B', 'BRK', 'B', '/ES', '', 'ES']),
  );
  expect(piecesOf(['BTC--USD'])).toEqual(new Set(['BTC--USD', 'BTC', 'USD']));
  expect(piecesOf([])).toEqual(new Set());
});
