import { type Database, migrate, openDatabase, openPglite } from '@mast/database';
import { put } from '@mast/shared/entities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedTrades, instant, MONDAY, person } from '../../../shared/src/digest/testing/week.ts';
import { account, snapshot } from '../../../shared/src/facts/testing/sources.ts';
import { openaiModel } from '../coach/openai-model.ts';
import { openModelServer } from '../coach/testing/model-server.ts';
import { weekOrdering } from '../coach/week-ordering.ts';
import { buildDigests } from '../digests/build-digests.ts';
import { coachWeek } from './coach-week.ts';

let database: Database;
let server: Awaited<ReturnType<typeof openModelServer>>;
let ids = 0;
const newId = () => {
  ids += 1;
  return `id-${ids}`;
};

beforeAll(async () => {
  server = await openModelServer();
  const door = await openPglite();
  await migrate(door);
  database = openDatabase(door, { newEpoch: () => 'epoch' });
});
afterAll(async () => {
  await database.close();
  await server.close();
});

const onError = (error: unknown) => {
  throw error;
};

/** A person whose week was built, and the event that says so. */
async function weekBuilt(userId: string) {
  const trades = closedTrades([
    ['09T10', '1.5'],
    ['10T10', '-1'],
    ['11T10', '0.5'],
  ]);
  await database.withUserWrite(userId, (writer) =>
    writer.apply([
      put('person', { ...person, id: userId }),
      put('account', account),
      put('account_snapshot', snapshot('2026-06-01T00:00:00.000Z', '10000')),
      ...trades.map((trade) => put('trade', trade)),
    ]),
  );
  await buildDigests({ store: database, newId, onError }, userId, instant(MONDAY));
  const event = (await database.readOutbox())
    .map((entry) => entry.event)
    .find((one) => one.userId === userId && one.type === 'digest.weekly.created');
  if (event === undefined) throw new Error('expected a digest, found none');
  return event;
}

const said = (userId: string) =>
  database.withUserRead(userId, async ({ reader }) => ({
    messages: await reader.list('coach_message'),
    orderings: await reader.list('coach_ordering'),
  }));

describe('the letter of a week', () => {
  it('is written once from the digest, as the linter allows, without any model', async () => {
    const event = await weekBuilt('plain');
    const handle = coachWeek({ store: database, onError, order: undefined });
    for (let i = 0; i < 3; i += 1) await handle(event);
    const { messages, orderings } = await said('plain');
    expect(orderings).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      template: 'weekly-digest',
      source: 'template',
      orderedBy: 'rules',
    });
    const text = messages[0]?.text as string;
    expect(text).toMatch(/^My week from \d+ Jun to 14 Jun, provisional\.\n/);
    expect(text).toContain('This week 3 trades closed and 3 opened.');
    expect(text).toContain('Together my trades came to 1.00R.');
    // Three decided trades are no rate.
    expect(text).toContain('My rates begin at 5 decided trades. This week has 3.');
    expect(text).toMatch(/This is my own rule, not advice\. I do not predict prices\.$/);
  });

  it.each([
    ['an order', 'model', 'ordered'],
    ['free prose', 'rules', 'not_json'],
  ] as const)(
    'with a model that answers %s: ordered by %s, and marked',
    async (name, by, outcome) => {
      const userId = `model-${outcome}`;
      const event = await weekBuilt(userId);
      server.does(name);
      const model = openaiModel({ baseUrl: server.baseUrl, apiKey: 'key', model: 'small' });
      const order = weekOrdering({ model, store: database, now: () => instant(MONDAY), newId });
      const handle = coachWeek({ store: database, onError, order });
      await handle(event);
      await handle(event);
      const { messages, orderings } = await said(userId);
      expect(messages).toMatchObject([{ orderedBy: by, source: 'template' }]);
      expect(messages[0]?.text.includes('in an order that a model chose')).toBe(by === 'model');
      expect(orderings).toMatchObject([{ outcome, attempts: 1, model: 'small' }]);
      expect(server.asked).toHaveLength(1);
    },
  );
});
