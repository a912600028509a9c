import { ENTITY_CONTRACTS, type EntityName } from '@mast/shared/entities';
import { PERSONAS_OFFERED } from '@mast/shared/policies';
import * as validators from '@mast/shared/validators-entities';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MapRows } from '../../rows/map-rows.ts';
import { tellStory } from './index.ts';

const NOW = Date.parse('2026-11-27T16:20:00.000Z');

const validate = (entity: EntityName, row: unknown): boolean =>
  (validators as unknown as Record<string, (row: unknown) => boolean>)[
    `validate${ENTITY_CONTRACTS[entity]}`
  ]?.(row) === true;

describe.each(PERSONAS_OFFERED)('the story of %s', (persona) => {
  let rows: MapRows;
  beforeAll(async () => {
    rows = await tellStory(persona, NOW);
  }, 60_000);

  it('is of rows that every contract takes, and none of them is later than now', () => {
    for (const [key, row] of rows.rows) {
      const entity = key.split('/')[0] as EntityName;
      expect(validate(entity, row), key).toBe(true);
      if (entity === 'calendar_event') continue;
      const { createdAt } = row as { createdAt?: string };
      if (createdAt !== undefined) expect(Date.parse(createdAt), key).toBeLessThanOrEqual(NOW);
    }
  });

  it('is the same each time it is told', async () => {
    const again = await tellStory(persona, NOW);
    expect([...again.rows]).toEqual([...rows.rows]);
  }, 60_000);

  it('has closed trades with their plans and scores, and letters of which the last is unread', async () => {
    const trades = await rows.reader.list('trade');
    const digests = await rows.reader.list('weekly_digest');
    if (persona === 'indexdca') {
      const legs = trades.flatMap((trade) => trade.legs);
      expect(legs.length).toBeGreaterThanOrEqual(3);
      const scores = await rows.reader.list('trade_score');
      expect(scores.filter(({ state }) => state === 'scored').length).toBeGreaterThanOrEqual(3);
      const onDate = digests.flatMap(({ document }) => document.index.map((one) => one.onDate));
      expect(onDate.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(2);
    } else {
      const closed = trades.filter(({ status }) => status === 'closed');
      expect(closed.length).toBeGreaterThanOrEqual(10);
      if (persona !== 'crypto') {
        const days = trades.flatMap(({ legs }) => legs.map(({ at }) => new Date(at).getUTCDay()));
        expect(days).not.toContain(0);
        expect(days).not.toContain(6);
      }
      const scores = await rows.reader.list('trade_score');
      expect(scores).toHaveLength(closed.length);
      expect(scores.filter(({ state }) => state === 'scored').length).toBeGreaterThan(8);
      const outcomes = new Set((await rows.reader.list('intent')).map((one) => one.gateResult));
      expect(outcomes).toContain('GO');
      expect(outcomes).toContain('SIZE_DOWN');
      expect(outcomes).toContain('WAIT');
      const posts = await rows.reader.list('journal_entry', { where: { kind: 'post' } });
      expect(closed.length - posts.length).toBeLessThanOrEqual(1);
      expect(new Set(scores.map(({ score }) => score)).size).toBeGreaterThan(1);
      const broken = (await rows.reader.list('breach')).flatMap(({ kinds }) => kinds);
      expect(broken).toContain('no_intent');
      expect(broken).toContain('stop_widened');
      const cooldowns = await rows.reader.list('cooldown');
      expect(cooldowns.length).toBeGreaterThan(0);
      expect(digests.some(({ document }) => document.breaches.byType.length > 0)).toBe(true);
    }
    expect(digests.length).toBeGreaterThanOrEqual(8);
    expect(digests.filter(({ readAt }) => readAt === null)).toHaveLength(1);
  });
});

it('a story can be told at any moment of the year', async () => {
  for (const at of [
    '2026-03-01T00:10:00.000Z',
    '2026-12-31T23:50:00.000Z',
    '2028-02-29T12:00:00.000Z',
  ]) {
    const rows = await tellStory('swing', Date.parse(at));
    expect((await rows.reader.list('trade')).length).toBeGreaterThan(5);
  }
}, 60_000);
