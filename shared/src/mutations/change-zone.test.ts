import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../digest/index.ts';
import { cooldown, instant, person, Rows } from '../digest/testing/week.ts';
import type { Cooldown, Person } from '../generated/types.ts';
import { formatInstant, mainZoneAt } from '../time/index.ts';
import { MUTATIONS, runMutation } from './index.ts';

const ASKED = '2026-06-15T07:00:00.000Z';
const DAY = 86_400_000;
const meta = {
  key: 'k',
  device: { id: 'd', bootId: 'b', wall: ASKED, monotonicMs: 0, offsetMs: 0, counter: 1 },
};

const ask = (rows: Rows, zone: string, now: string, eventTime = now) =>
  runMutation(
    MUTATIONS.changeZone,
    rows.reader,
    { meta, zone },
    {
      ...{ role: 'server', userId: person.id, timeFlags: [] },
      ...{ now: instant(now), eventTime: instant(eventTime) },
    },
  );

/** Every row that a change puts, which is kept then. */
async function changed(rows: Rows, zone: string, now: string, eventTime = now) {
  const result = await ask(rows, zone, now, eventTime);
  if (!result.ok) throw new Error(result.error.message);
  const found = { person: undefined as Person | undefined, cooldowns: [] as Cooldown[] };
  for (const change of result.value.changes) {
    if (change.op !== 'put') throw new Error('expected a row');
    if (change.entity === 'person') found.person = change.value as Person;
    if (change.entity === 'cooldown') found.cooldowns.push(change.value as Cooldown);
    rows.map.set(`${change.entity}/${change.value.id}`, change.value);
  }
  return found;
}

const dayEnd = (id: string, endsAt: string, over: Partial<Cooldown> = {}): Cooldown =>
  cooldown(id, '2026-06-15T06:00:00.000Z', endsAt, {
    ...{ baseMinutes: null, day: { tz: 'UTC', localTime: '00:00' }, tzdbVersions: ['2026a'] },
    ...over,
  });

describe('case 19: a change of the main zone', () => {
  it('rules from the next midnight that is at least 24 h away, and that follows from the row alone', async () => {
    const { person: after } = await changed(new Rows(), 'America/New_York', ASKED);
    const effectiveAt = '2026-06-17T00:00:00.000Z';
    expect(after).toEqual({
      ...person,
      zoneChange: { zone: 'America/New_York', askedAt: ASKED, effectiveAt },
    });
    expect(mainZoneAt(after as Person, '2026-06-16T23:59:59.999Z')).toBe('UTC');
    expect(mainZoneAt(after as Person, effectiveAt)).toBe('America/New_York');
    expect(scheduleOf(after as Person, instant(effectiveAt)).zone).toBe('America/New_York');
    expect(scheduleOf(after as Person, instant(effectiveAt) - 1).zone).toBe('UTC');
  });

  it('counts from when it is received: being offline brings it about no sooner', async () => {
    const late = formatInstant(instant(ASKED) + 3 * DAY);
    const { person: after } = await changed(new Rows(), 'Asia/Tokyo', late, ASKED);
    expect(after?.zoneChange).toMatchObject({
      askedAt: late,
      effectiveAt: '2026-06-20T00:00:00.000Z',
    });
  });

  it('moves no running end earlier: one before it stays, one beyond it has the later midnight', async () => {
    const west = new Rows().put(
      'cooldown',
      dayEnd('tonight', '2026-06-16T00:00:00.000Z'),
      dayEnd('days', '2026-06-19T00:00:00.000Z', { level: 2 }),
      dayEnd('limit', '2026-06-19T00:00:00.000Z', { level: 2, trigger: 'loss_limit' }),
      cooldown('hours', '2026-06-15T06:00:00.000Z', '2026-06-19T06:00:00.000Z'),
    );
    const { cooldowns } = await changed(west, 'America/New_York', ASKED);
    expect(cooldowns).toMatchObject([
      {
        ...{ id: 'days', endsAt: '2026-06-19T04:00:00.000Z' },
        day: { tz: 'America/New_York', localTime: '00:00' },
      },
    ]);
    const east = new Rows().put(
      'cooldown',
      dayEnd('days', '2026-06-19T00:00:00.000Z', { level: 2 }),
    );
    expect((await changed(east, 'Asia/Tokyo', ASKED)).cooldowns).toEqual([]);
  });

  it('is asked once in seven days, to the moment; what was asked before then rules as what was', async () => {
    const rows = new Rows();
    await changed(rows, 'America/New_York', ASKED);
    const at = (ms: number) => formatInstant(instant(ASKED) + 7 * DAY + ms);
    expect(await ask(rows, 'UTC', at(-1))).toMatchObject({
      ok: false,
      error: { code: 'zone_change_too_soon', field: 'zone' },
    });
    const { person: again } = await changed(rows, 'UTC', at(0));
    expect(again).toMatchObject({
      mainZone: 'America/New_York',
      zoneChange: { zone: 'UTC', effectiveAt: '2026-06-24T04:00:00.000Z' },
    });
  });

  it('to the zone that rules changes nothing; to none of the table it is refused', async () => {
    expect(await ask(new Rows(), 'UTC', ASKED)).toEqual({
      ok: true,
      value: { changes: [], events: [] },
    });
    expect(await ask(new Rows(), 'Mars/Base', ASKED)).toMatchObject({
      error: { code: 'unknown_zone' },
    });
    expect(await ask(new Rows().del('person', person.id), 'UTC', ASKED)).toMatchObject({
      error: { code: 'unknown_account' },
    });
  });
});
