import { describe, expect, it } from 'vitest';
import type { DigestDocument } from '../generated/types.ts';
import { digestTo, run } from './testing/run-digests.ts';
import { closedTrades, cooldown, MONDAY, person, postOf, Rows } from './testing/week.ts';

describe('versions', () => {
  const early = closedTrades([
    ['09T10', '1'],
    ['10T10', '-1'],
  ]);
  const late = closedTrades([['11T10', '2']]);

  it('looking again without news changes nothing; late facts make another version that says what changed', async () => {
    const rows = new Rows().put('trade', ...early);
    expect((await run(rows, MONDAY)).created).toEqual(['digest:2026-06-15']);
    expect(digestTo(rows, '2026-06-15')).toMatchObject({ version: 1, status: 'provisional' });
    expect((await run(rows, '2026-06-15T09:00:00.000Z')).written).toEqual([]);
    rows.put('trade', ...late);
    expect(await run(rows, '2026-06-16T09:00:00.000Z')).toMatchObject({ created: [] });
    const next = digestTo(rows, '2026-06-15');
    expect(next).toMatchObject({ version: 2, changes: [{ version: 2 }] });
    expect(next.changes[0]?.figures).toContainEqual({
      figure: 'counts.closed',
      from: '2',
      to: '3',
    });
    expect(next.changes[0]?.figures).toContainEqual({
      figure: 'results.total',
      from: '0',
      to: '2',
    });
  });

  it('taken in as of an earlier event, the version after one is not built before it', async () => {
    const rows = new Rows().put('trade', ...early);
    await run(rows, MONDAY);
    const { builtAt } = digestTo(rows, '2026-06-15');
    rows.put('trade', ...late);
    await run(rows, '2026-06-14T23:00:00.000Z');
    expect(digestTo(rows, '2026-06-15')).toMatchObject({
      version: 2,
      builtAt,
      changes: [{ version: 2, builtAt }],
    });
  });

  it('a trade that is deleted makes another version too', async () => {
    const rows = new Rows().put('trade', ...early);
    await run(rows, MONDAY);
    rows.del('trade', early[0]?.id as string);
    await run(rows, '2026-06-16T09:00:00.000Z');
    expect(digestTo(rows, '2026-06-15').document.counts.closed).toBe(1);
  });

  it('what happens after the week makes no version', async () => {
    const rows = new Rows().put('trade', ...early);
    await run(rows, MONDAY);
    rows
      .put('trade', ...closedTrades([['15T10', '1']]))
      .put('cooldown', cooldown('c', '2026-06-15T11:00:00.000Z', '2026-06-15T12:00:00.000Z'))
      .put('journal_entry', postOf(late[0] as (typeof late)[0], 'x', '2026-06-15T12:00:00.000Z'));
    expect((await run(rows, '2026-06-15T13:00:00.000Z')).written).toEqual([]);
  });

  it('72 hours after the week it is final as it stood; the next digest tells what arrived late, once', async () => {
    const rows = new Rows().put('trade', ...early);
    await run(rows, MONDAY);
    const removed = early[0] as (typeof early)[0];
    rows.put('trade', ...late).del('trade', removed.id);
    await run(rows, '2026-06-18T00:00:00.000Z');
    const final = digestTo(rows, '2026-06-15');
    expect(final).toMatchObject({
      version: 1,
      status: 'final',
      document: { counts: { closed: 2 } },
    });
    expect((await run(rows, '2026-06-18T00:00:01.000Z')).written).toEqual([]);

    await run(rows, '2026-06-22T07:00:00.000Z');
    const next = digestTo(rows, '2026-06-22');
    expect(next.document.counts.closed).toBe(0);
    expect(next.document.arrivedLate).toMatchObject([
      { kind: 'removed', tradeId: removed.id, fromDate: '2026-06-08', r: '1' },
      { kind: 'added', tradeId: late[0]?.id, fromDate: '2026-06-08', r: '2' },
    ]);
    rows.put('trade', { ...(late[0] as (typeof late)[0]), r: '2.5' });
    await run(rows, '2026-06-29T07:00:00.000Z');
    expect(digestTo(rows, '2026-06-22').document.arrivedLate).toHaveLength(2);
    expect(digestTo(rows, '2026-06-29').document.arrivedLate).toMatchObject([
      { kind: 'changed', r: '2.5' },
    ]);
    await run(rows, '2026-07-06T07:00:00.000Z');
    expect(digestTo(rows, '2026-07-06').document.arrivedLate).toEqual([]);
  });

  it('one that is built first after its 72 hours is final at once', async () => {
    const rows = new Rows().put('trade', ...early);
    await run(rows, '2026-06-19T07:00:00.000Z');
    expect(digestTo(rows, '2026-06-15')).toMatchObject({ version: 1, status: 'final' });
  });

  it('with another zone in the week no trade is left out or told twice', async () => {
    const rows = new Rows().put(
      'trade',
      ...closedTrades(
        ['01', '07', '08', '14'].flatMap((d) =>
          [0, 5, 11, 17, 22].map((h) => [`${d}T${String(h).padStart(2, '0')}`, '1'] as const),
        ),
      ),
    );
    await run(rows, '2026-06-08T20:00:00.000Z', { ...person, mainZone: 'Pacific/Auckland' });
    await run(rows, '2026-06-15T20:00:00.000Z', { ...person, mainZone: 'America/Los_Angeles' });
    const [first, second] = ['2026-06-08', '2026-06-15'].map(
      (to) => digestTo(rows, to).document,
    ) as [DigestDocument, DigestDocument];
    expect(second.period.startsAt).toBe(first.period.endsAt);
    const ids = [...first.trades, ...second.trades].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('with another weekday no trade of an overlap is told as late', async () => {
    const rows = new Rows().put('trade', ...early);
    await run(rows, MONDAY);
    await run(rows, '2026-06-17T07:00:00.000Z', { ...person, digestWeekday: 3 });
    expect(digestTo(rows, '2026-06-17').document).toMatchObject({
      arrivedLate: [],
      counts: { closed: 1 },
    });
  });
});
