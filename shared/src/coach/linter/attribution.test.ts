import { describe, expect, it } from 'vitest';
import { isAttributed } from './attribution.ts';

const isMine = (before: string) => isAttributed(`${before}“   ”.`, before.length);

describe('a quote is mine after words that say so', () => {
  it.each([
    'I wrote: ',
    'I wrote, ',
    'I wrote ',
    'I wrote:',
    'I wrote',
    'i wrote: ',
    'Today I wrote: ',
    'I also wrote: ',
    'I then noted: ',
    'I have noted: ',
    'I noted on 3 June: ',
    'I noted on 3 June ',
    'I noted at 10:02, ',
    'I wrote down: ',
    'I wrote on 3 June at 10:02 UTC: ',
    'I named my setup ',
    'I named my pull-back ',
    'I called my setup ',
    'I called my pull-back ',
  ])('as what I did: %s“…”', (before) => expect(isMine(before)).toBe(true));

  it.each([
    'My note reads ',
    'My note reads: ',
    'My note reads:',
    'my rules say, ',
    'My own post-entry note says ',
    'My note from 12 May reads ',
    'My note of 12 May 10:02 UTC says ',
    'My rule says on 3 June: ',
    'My own rule called ',
  ])('as what something of mine reads: %s“…”', (before) => expect(isMine(before)).toBe(true));

  it.each([
    'My note from 3 June: ',
    'My note from 3 June, ',
    'My note from 3 June ',
    'My note from 3 June:',
    'my own note from 3 June: ',
    'My first note from 3 June: ',
    'My post-entry note from 3 June: ',
    'My own first note from 3 June: ',
    'My reason was ',
    'My reason was: ',
    'My note from 3 June at 10:02 UTC sharp: ',
  ])('as something of mine of a day: %s“…”', (before) => expect(isMine(before)).toBe(true));

  it.each([
    'My note: ',
    'My note:',
    'my note: ',
    'My own note: ',
    'My first note: ',
    'My post-entry note: ',
    'My own first note: ',
    'My rule ',
    'my rule ',
    'My own rule ',
    'My setup ',
  ])('as something of mine by its name: %s“…”', (before) => expect(isMine(before)).toBe(true));

  it.each([
    'In my words: ',
    'In my words, ',
    'In my words ',
    'In my words:',
    'In my words,',
    'in my own words: ',
    'In my own words of 3 June: ',
    'In my words at 10:02: ',
    'In my words on 3 June 10:02: ',
  ])('as my words: %s“…”', (before) => expect(isMine(before)).toBe(true));

  it.each([
    '“    ”, ',
    '“    ” and ',
    '“    ”, and ',
    '“    ” or ',
    '“    ”, or ',
    '“   .” and ',
    '“   !” and ',
    '“   ?”, ',
    '“ ” and ',
    '“” and ',
  ])('as one more: %s“…”', (before) => expect(isMine(before)).toBe(true));
});

describe('a quote is not mine', () => {
  it.each([
    '',
    'AI wrote: ',
    'I heard: ',
    'I wrote; ',
    'I wrote: it is ',
    'I wrote a stop and ',
    'I wrote on it and ',
    'I wrote at 10:02 but ',
    'I noted for me so ',
    'I noted on 3 June at 10:02 UTC sharp again: ',
    'I wrote. ',
    'I noted on 3 June. At 10:02 ',
    'I wrote it.\n',
  ])('where I did not write it: %s“…”', (before) => expect(isMine(before)).toBe(false));

  it.each([
    'My broker says ',
    'My friend wrote: ',
    'My chart reads: ',
    'Dummy note reads ',
    'My note reads well and so on ',
    'My note reads on 3 June at 10:02: ',
    'My plan is ',
    'My broker from 3 June: ',
    'My note from 3 June; ',
    'My note from 3 June - ',
    'My note from 3 June at 10:02 UTC sharp and late: ',
    'Dummy note from 3 June: ',
    'My note; ',
    'My note: it is ',
    'My very first note: ',
    'Dummy note: ',
    'My rule',
    'My rule is ',
    'My broker ',
    'Dummy rule ',
    'In my words; ',
    'In their words: ',
    'In my words it was a long day: ',
    'In my words - ',
    '“    ” but ',
    '“    ” and then ',
    '“    ”',
    '“   ;” and ',
    '    ” and ',
  ])('where it is of others, or of no one: %s“…”', (before) => {
    expect(isMine(before)).toBe(false);
  });

  it('where the words that say so stand too far before it', () => {
    const named = (letters: number) => `I noted on ${'d'.repeat(letters)}: `;
    const fixed = named(0).length;
    expect(isMine(named(120 - fixed))).toBe(true);
    expect(isMine(named(121 - fixed))).toBe(false);
    expect(isMine(`${'My day was long, so '.repeat(8)}I wrote: `)).toBe(true);
  });
});
