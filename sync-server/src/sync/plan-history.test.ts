import type { Space } from '@mast/database';
import { describe, expect, it } from 'vitest';
import { cursorText, type HistoryCursor, parseCursor, planHistory } from './plan-history.ts';

const space: Space = { version: 50, epoch: '0190-a', tombstoneFloor: 10 };
const some = ['trade', 'journal_entry'] as const;
const inside: HistoryCursor = {
  epoch: '0190-a',
  entities: some,
  began: 40,
  place: { version: 20, row: { entity: 'trade', id: 'fill:1:flip' } },
};
const atEnd: HistoryCursor = {
  epoch: '0190-a',
  entities: some,
  began: 30,
  place: { version: 30, row: null },
};
const fromNothing = { reset: true, began: 50, place: { version: 0, row: null } };

describe('a cursor of the history', () => {
  it.each([inside, atEnd])('reads back as it was written', (cursor) => {
    expect(parseCursor(cursorText(cursor))).toEqual(cursor);
  });

  it.each([
    '',
    'x',
    '~1~1~1',
    'e~1~1',
    'e~1~-1~1',
    'e~1~1~1.5',
    'e~x~1~1',
    'e~1~1~99999999999999999999',
    'e~1~1~1~trade',
    'e~1~1~1~account~id',
    'e~1~1~1~trade~id~more',
  ])('is not `%s`', (text) => {
    expect(parseCursor(text)).toBeUndefined();
  });
});

describe('the plan of a page of the history', () => {
  it('goes on where the cursor is, inside of a fill as at its end', () => {
    expect(planHistory(inside, space, some)).toEqual({
      reset: false,
      began: 40,
      place: inside.place,
    });
    expect(planHistory(atEnd, space, some)).toEqual({
      reset: false,
      began: 30,
      place: atEnd.place,
    });
  });

  it('begins from nothing where nothing is held', () => {
    expect(planHistory(null, space, some)).toEqual(fromNothing);
  });

  it('begins from nothing where other entities are asked for', () => {
    expect(planHistory(atEnd, space, ['trade'])).toEqual(fromNothing);
  });

  it('SYNC-R06 begins from nothing after a restore of the server', () => {
    expect(planHistory({ ...atEnd, epoch: 'other' }, space, some)).toEqual(fromNothing);
    const ahead = { ...atEnd, place: { version: 51, row: null } };
    expect(planHistory(ahead, space, some)).toEqual(fromNothing);
  });

  it('begins from nothing where what was removed since the fill began is known no more', () => {
    expect(planHistory({ ...inside, began: 9 }, space, some)).toEqual(fromNothing);
    // The rows themselves may be older than the floor.
    const early = { ...inside, began: 10, place: { version: 1, row: null } };
    expect(planHistory(early, space, some).reset).toBe(false);
  });
});
