import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answered, refused } from './testing/mast.ts';

const { pass, fail } = JSON.parse(
  readFileSync(new URL('../../shared/fixtures/coach-linter.json', import.meta.url), 'utf8'),
);
const plain = ({ text, slots, channel }: Record<string, unknown>) => ({ text, slots, channel });

it('answers one text and a list of texts', async () => {
  const [first] = pass;
  const one = await answered(['lint'], plain(first));
  expect(one).toEqual({ ok: true, violations: [], linter_version: expect.any(Number) });
  const all = await answered(['lint'], [...pass, ...fail].map(plain));
  expect(all.map(({ ok }: { ok: boolean }) => ok)).toEqual([
    ...pass.map(() => true),
    ...fail.map(() => false),
  ]);
  expect(all[0]).toEqual(one);
  // Cases as they stand, with the rule that fires and the reason why.
  expect(await answered(['lint'], [...pass, ...fail])).toEqual(all);
});

it.each([
  ['no text', {}, 'text'],
  ['an unknown channel', { text: 'a', channel: 'mail' }, 'channel'],
  ['an unknown source', { text: 'a', source: 'me' }, 'source'],
  ['slots that are no object', { text: 'a', slots: [] }, 'slots'],
  ['an unknown slot', { text: 'a', slots: { figures: [] } }, 'slots.figures'],
  ['a slot that is no list', { text: 'a', slots: { quotes: 'a' } }, 'slots.quotes'],
  ['a number as a quote', { text: 'a', slots: { quotes: ['a', 1] } }, 'slots.quotes.1'],
  ['an unknown member in a list', [{ text: 'a' }, { text: 'a', notes: 'b' }], '1.notes'],
  ['a list of no objects', ['a'], '0'],
  ['a list in a list', [[]], '0'],
])('refuses %s', async (_name, input, field) => {
  expect(await refused(['lint'], input)).toMatchObject({ code: 'bad_request', field });
});

it('takes numbers as numbers and as texts', async () => {
  const text = 'My limit is 2.5.';
  expect(await answered(['lint'], { text, slots: { numbers: [2.5] } })).toMatchObject({ ok: true });
  expect(await answered(['lint'], { text, slots: { numbers: ['2.50'] } })).toMatchObject({
    ok: true,
  });
});
