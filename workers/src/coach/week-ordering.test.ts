import { MemoryStore } from '@mast/database/memory';
import { orderOf } from '@mast/shared/coach/ordering';
import { orderSentences, renderSentence, type SentenceRef } from '@mast/shared/coach/sentences';
import { put } from '@mast/shared/entities';
import type { CoachOrdering, DigestAggregates } from '@mast/shared/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openaiModel } from './openai-model.ts';
import { BEHAVIOURS, type BehaviourName, openModelServer } from './testing/model-server.ts';
import { weekOrdering } from './week-ordering.ts';

const SECRET = 'my secret setup: buy at noon';
const aggregates: DigestAggregates = {
  figures: {
    closed: 12,
    opened: 12,
    wins: 5,
    losses: 5,
    breakeven: 2,
    decisive: 10,
    totalR: '3.33',
  },
  rows: {
    setups: [...[SECRET, 'second'].map((name) => ({ name, n: 6, totalR: '1.5' }))].map((cell) => ({
      ...cell,
      winRate: null,
      winRateLow: null,
      winRateHigh: null,
    })),
    words: [{ text: 'I sold too early, buy back' }],
  },
};
const refs = orderSentences(aggregates);

let server: Awaited<ReturnType<typeof openModelServer>>;
let clock = 0;
let people = 0;
let store: MemoryStore;

beforeAll(async () => {
  server = await openModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  clock = Date.parse('2026-06-15T06:00:00.000Z');
  store = new MemoryStore({ newEpoch: () => 'epoch' });
  people += 1;
});

const ordering = (timeoutMs = 8_000, baseUrl = server.baseUrl) =>
  weekOrdering({
    model: openaiModel({ baseUrl, apiKey: 'key-1', model: 'small' }),
    ...{ store, now: () => clock, timeoutMs },
    newId: () => `ordering-${people}-${Math.random()}`,
  });

const week = (userId = `person-${people}`) => ({ userId, subjectId: 'digest:1', aggregates, refs });

const words = (list: readonly SentenceRef[]) =>
  list.map((ref) => renderSentence(ref, aggregates)?.text);

describe('a model that answers well', () => {
  it('says what is told first; nothing is left out, and the end stays the end', async () => {
    server.does('an order');
    const { refs: order, orderedBy, ordering: record } = await ordering()(week());
    expect(orderedBy).toBe('model');
    expect(record).toMatchObject({ outcome: 'ordered', attempts: 1, model: 'small' });
    expect(order).not.toEqual(refs);
    expect([...words(order)].sort()).toEqual([...words(refs)].sort());
    expect(order.slice(-2).map(({ id }) => id)).toEqual(['closing.rules', 'closing.prices']);
  });

  it('may name the first few alone: all else follows as it stood', async () => {
    server.does('a part of an order');
    const { refs: order, orderedBy } = await ordering()(week());
    expect(orderedBy).toBe('model');
    const rest = refs.filter((ref) => !order.slice(0, 2).includes(ref));
    expect(order.slice(2)).toEqual(rest);
  });

  it('is asked by the protocol, with its key, for a strict schema', async () => {
    server.does('an order');
    await ordering()(week());
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]).toMatchObject({
      url: '/v1/chat/completions',
      authorization: 'Bearer key-1',
      body: {
        model: 'small',
        response_format: { type: 'json_schema', json_schema: { strict: true } },
      },
    });
  });

  it('gets ids, our own texts and aggregates, and not a word that the trader wrote', async () => {
    server.does('an order');
    const { ordering: record } = await ordering()(week());
    const sent = JSON.stringify(server.asked);
    for (const own of [SECRET, 'second', 'too early']) {
      expect(sent).not.toContain(own);
      expect(JSON.stringify(record)).not.toContain(own);
    }
    const setup = server.asked[0]?.request.sentences.find(
      (one) => one.sentence_id === 'setups.cell',
    );
    expect(setup).toMatchObject({ slot_refs: ['setups.0'], figures: { n: 6, totalR: '1.5' } });
  });

  it('is recorded so that its answer gives the same order again', async () => {
    server.does('an order');
    const { refs: order, ordering: record } = await ordering()(week());
    expect(orderOf(record?.answer as string, refs, aggregates)).toEqual({ ok: true, value: order });
  });
});

type Outcome = CoachOrdering['outcome'];

/** What becomes of each way to misbehave: why, and after how many tries. */
const MISBEHAVIOURS: readonly (readonly [BehaviourName, Outcome, 1 | 2])[] = [
  ['silence', 'timed_out', 2],
  ['headers and no body', 'timed_out', 2],
  ['a body that drips', 'timed_out', 2],
  ['an endless body', 'server_failed', 2],
  ['too many requests', 'too_many_requests', 2],
  ['an error of its own', 'server_failed', 2],
  ['an error before it', 'server_failed', 2],
  ['a broken connection', 'not_reached', 2],
  ['a page of HTML', 'server_failed', 2],
  ['JSON that is cut off', 'server_failed', 2],
  ['no choice', 'server_failed', 2],
  ['null for everything', 'server_failed', 2],
  ['a way to somewhere else', 'not_reached', 2],
  ['a wrong key', 'not_allowed', 1],
  ['a model that is not there', 'not_allowed', 1],
  ['a refusal', 'refused_by_model', 1],
  ['a filtered answer', 'refused_by_model', 1],
  ['an empty answer', 'not_json', 1],
  ['free prose', 'not_json', 1],
  ['an answer that is cut off', 'not_json', 1],
  ['an order in a code fence', 'not_json', 1],
  ['a null byte in an order', 'not_json', 1],
  ['prose beside an order', 'not_an_order', 1],
  ['a sentence of its own', 'not_an_order', 1],
  ['words in a slot', 'not_an_order', 1],
  ['figures in a slot', 'not_an_order', 1],
  ['far too many', 'not_an_order', 1],
  ['an unknown sentence', 'unknown_sentence', 1],
  ['a name of every object', 'unknown_sentence', 1],
  ['a sentence that was not offered', 'unknown_row', 1],
  ['the end first', 'unknown_row', 1],
  ['a row that is not there', 'unknown_row', 1],
  ['a row of another group', 'unknown_row', 1],
  ['a sentence twice', 'repeated', 1],
  ['a ranking by result', 'ranked', 1],
];

describe('a model that misbehaves leaves the order as it is', () => {
  it.each(MISBEHAVIOURS)('%s: %s after %i', async (name, outcome, attempts) => {
    server.does(name);
    const began = performance.now();
    const result = await ordering(250)(week());
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(result).toMatchObject({ orderedBy: 'rules', ordering: { outcome, attempts } });
    expect(result.refs).toBe(refs);
    expect(server.asked).toHaveLength(attempts);
    expect(result.ordering?.answer ?? '').not.toContain('\u0000');
  });

  it('every way is tried', () => {
    const tried = new Set<string>(MISBEHAVIOURS.map(([name]) => name));
    const well = ['an order', 'a part of an order'];
    expect(
      Object.keys(BEHAVIOURS)
        .filter((name) => !tried.has(name))
        .sort(),
    ).toEqual(well.reverse());
  });

  it('nobody there', async () => {
    const closed = await openModelServer();
    await closed.close();
    const { ordering: record } = await ordering(250, closed.baseUrl)(week());
    expect(record).toMatchObject({ outcome: 'not_reached', attempts: 2 });
  });

  it('one retry serves: an error, then an order', async () => {
    server.does('an error of its own', 'an order');
    expect(await ordering()(week())).toMatchObject({
      orderedBy: 'model',
      ordering: { outcome: 'ordered', attempts: 2 },
    });
  });
});

describe('what a model costs', () => {
  it('has a budget for each person and day, which others do not use up', async () => {
    server.does('an order');
    const ask = ordering();
    const askAndKeep = async (userId: string) => {
      const { ordering: record } = await ask(week(userId));
      if (record === null) return 'not asked';
      await store.withUserWrite(userId, (writer) => writer.apply([put('coach_ordering', record)]));
      return record.outcome;
    };
    const mine = [];
    for (let i = 0; i < 6; i += 1) mine.push(await askAndKeep('a'));
    expect(mine).toEqual([...Array(4).fill('ordered'), 'not asked', 'not asked']);
    expect(await askAndKeep('b')).toBe('ordered');
    clock += 25 * 60 * 60_000;
    expect(await askAndKeep('a')).toBe('ordered');
  });

  it('is not spent on a server that fails: after three failures it has ten minutes of rest', async () => {
    server.does('an error of its own');
    const ask = ordering();
    for (let i = 0; i < 3; i += 1) expect((await ask(week(`p${i}`))).ordering).not.toBeNull();
    expect(server.asked).toHaveLength(6);
    expect((await ask(week('p4'))).ordering).toBeNull();
    expect(server.asked).toHaveLength(6);
    clock += 10 * 60_000;
    // One question goes through, fails, and the rest begins anew.
    expect((await ask(week('p5'))).ordering).not.toBeNull();
    expect((await ask(week('p6'))).ordering).toBeNull();
    clock += 10 * 60_000;
    server.does('an order');
    expect((await ask(week('p7'))).orderedBy).toBe('model');
    expect((await ask(week('p8'))).orderedBy).toBe('model');
  });

  it('is nothing where there is nothing to order', async () => {
    server.does('an order');
    const few = orderSentences({ figures: {}, rows: {} });
    const result = await ordering()({ ...week(), refs: few });
    expect(result).toEqual({ refs: few, orderedBy: 'rules', ordering: null });
    expect(server.asked).toHaveLength(0);
  });
});
