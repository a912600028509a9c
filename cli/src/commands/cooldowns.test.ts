import { describe, expect, it } from 'vitest';
import vectors from '../../../shared/fixtures/cooldowns.json' with { type: 'json' };
import { answered, refused } from '../testing/mast.ts';

describe('mast cooldowns', () => {
  it.each(vectors)('answers: $name', async ({ triggers, opts, expected }) => {
    expect(await answered(['cooldowns'], { triggers, opts })).toEqual(expected);
  });

  it('runs day ends to the boundary of the trading day', async () => {
    const triggers = [
      { id: 'a', t: '2025-06-01T20:00:00-05:00', until: 'day_end' },
      { id: 'b', t: '2025-06-03T12:00:00Z', until: 'day_end' },
    ];
    const opts = { tz: 'America/Chicago', boundary: '17:00' };
    expect((await answered(['cooldowns'], { triggers, opts })).rows).toMatchObject([
      { starts: '2025-06-02T01:00:00Z', ends: '2025-06-02T22:00:00Z', level: 0 },
      { ends: '2025-06-04T22:00:00Z', level: 1 },
    ]);
  });

  it('answers a list of cases, each as by itself', async () => {
    expect(await answered(['cooldowns'], vectors)).toEqual(vectors.map((one) => one.expected));
  });

  it('takes null for a member that is left out', async () => {
    const one = { id: 'a', t: '2025-06-02T10:00:00Z', minor: null, fault: null, kind: null };
    const endsOf = async (over: object) =>
      (await answered(['cooldowns'], { triggers: [{ ...one, ...over }], opts: null })).rows[0].ends;
    expect(await endsOf({ minutes: 30, until: null })).toBe('2025-06-02T10:30:00Z');
    expect(await endsOf({ minutes: null, until: 'day_end' })).toBe('2025-06-03T00:00:00Z');
  });

  it('says whether a trigger has both forms of an end or neither', async () => {
    const one = { id: 'a', t: '2025-06-02T10:00:00Z' };
    const messageOf = async (over: object) =>
      (await refused(['cooldowns'], { triggers: [{ ...one, ...over }] })).message;
    const expected = 'expected either `minutes` or `until` at `triggers[0]`, found';
    expect(await messageOf({})).toBe(`${expected} neither`);
    expect(await messageOf({ minutes: 5, until: 'day_end' })).toBe(`${expected} both`);
  });

  it.each([
    [{ triggers: 1 }, 'triggers'],
    [[{ triggers: [] }, { triggers: 1 }], '[1].triggers'],
    [[{ triggers: [], opts: { tz: 'x' } }], '[0].opts.tz'],
    [{ triggers: [{ id: 'a', t: '2025-06-01T20:00:00Z' }] }, 'triggers[0]'],
    [{ triggers: [{ id: 'a', t: 'now', minutes: 5 }] }, 'triggers[0].t'],
    [{ triggers: [{ id: 'a', t: '2025-06-01T20:00:00Z', minutes: 0 }] }, 'triggers[0].minutes'],
    [{ triggers: [{ id: '', t: '2025-06-01T20:00:00Z', minutes: 5 }] }, 'triggers[0].id'],
    [{ triggers: [{ id: 'a', t: '2025-06-01T20:00:00Z', until: 'x' }] }, 'triggers[0].until'],
    [
      { triggers: [{ id: 'a', t: '2025-06-01T20:00:00Z', minutes: 5, more: 1 }] },
      'triggers[0].more',
    ],
    [{ triggers: [], opts: { tz: 'Mars/Base' } }, 'opts.tz'],
    [{ triggers: [], opts: { boundary: '24:00' } }, 'opts.boundary'],
  ])('refuses %j and names %s', async (input, field) => {
    expect(await refused(['cooldowns'], input)).toMatchObject({ code: 'bad_request', field });
  });
});
