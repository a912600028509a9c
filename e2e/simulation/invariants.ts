import type { EventType } from '@mast/shared/events';
import type { Rejection } from '@mast/shared/types';
import { SCHEMA } from '../../client/src/data/schema.ts';
import { areAlike, canonical } from './are-alike.ts';
import type { Noted } from './books.ts';
import { pullOf } from './device/requests.ts';
import { hasEffect } from './effects.ts';
import { applied, type Rows } from './end.ts';
import type { PullResponse } from './model/model-client.ts';
import { requestBody } from './network.ts';
import type { Stage } from './schedule/do-step.ts';
import { rowsOf } from './schedule/write-scene.ts';
import type { World } from './world.ts';

/** What is wrong once everybody has synced; empty where all promises were kept. */
export async function violations({ world, devices }: Stage, rows: Rows): Promise<string[]> {
  const wrong = [...world.complaints, ...world.server.failures];
  for (const device of devices) {
    for (const tab of device.tabs) {
      const view = await tab.rows();
      wrong.push(...differences(rows, view).map((text) => `${device.name} ${text}`));
    }
  }
  for (const noted of world.books.writes.values()) wrong.push(...fateOf(world, rows, noted));
  return [
    ...wrong,
    ...doubles(world),
    ...vanishedDecisions(world, rows),
    ...(await unsettled(world, rows)),
  ];
}

/** As a device that has never synced is told. */
export async function serverRows({ server }: World): Promise<Rows> {
  const rows = new Map<string, unknown>();
  let cookie: { page?: unknown } | null = null;
  do {
    const body = requestBody(pullOf('auditor', SCHEMA, cookie));
    const answer = await server.answer({ path: '/api/sync/pull', body });
    const news = answer?.body.value as PullResponse;
    cookie = news.cookie;
    for (const { op, key, value } of news.patch) {
      if (op === 'put') rows.set(key as string, value);
    }
  } while (cookie?.page !== undefined);
  return rows;
}

function differences(rows: Rows, view: Rows): string[] {
  const keys = new Set([...rows.keys(), ...view.keys()]);
  return [...keys]
    .filter((key) => !areAlike(rows.get(key), view.get(key)))
    .map((key) => {
      const state = !rows.has(key) ? 'shows' : view.has(key) ? 'shows another' : 'lacks';
      return `${state} \`${key}\``;
    });
}

/** SYNC-R01, SYNC-R02: each write has taken effect, or a rejection holds it. */
function fateOf(world: World, rows: Rows, noted: Noted): string[] {
  const { row } = noted;
  const outcome = world.server.ledger.outcomeOf(row.key);
  const name = `\`${row.mutation}\` \`${row.key}\` of ${noted.device}`;
  if (outcome === undefined) return noted.mayBeMissing ? [] : [`${name} is missing`];
  const rejection = rows.get(`rejection/${row.key}`) as Rejection | undefined;
  if (outcome === 'applied') {
    if (rejection) return [`${name} took effect and has a rejection \`${rejection.code}\``];
    return hasEffect({ world, rows }, row.mutation, row.args as never)
      ? []
      : [`${name} was taken in and has no effect`];
  }
  if (rejection === undefined) {
    return isDiscarded(world, row.key) ? [] : [`${name} was refused and has no rejection`];
  }
  if (rejection.code === 'internal') return [`${name} failed on the server`];
  if (rejection.code === 'invalid_args' && !isDrawnInvalid(row.args)) {
    return [`${name} was refused for its form: ${rejection.message}`];
  }
  const isWhole = canonical(rejection.args) === canonical(row.args);
  return isWhole ? [] : [`the rejection of ${name} holds other arguments`];
}

/** Of all writes that are drawn, only a note without text is against its contract. */
const isDrawnInvalid = (args: object): boolean => 'text' in args && args.text === '';

function isDiscarded(world: World, key: string): boolean {
  return [...applied(world)].some(
    ({ mutation, args }) =>
      mutation === 'discardRejection' && (args as { rejectionId?: string }).rejectionId === key,
  );
}

/** What a worker says once of a thing, whatever it is told again. */
const ONCE: ReadonlySet<EventType> = new Set([
  'cooldown.started',
  'cooldown.ended',
  'rules.breach.detected',
  'paper.period.started',
  'paper.period.ended',
]);

/** SYNC-R01: a key is recorded once, and what it brought about left the outbox once. */
function doubles({ server: { ledger } }: World): string[] {
  const wrong: string[] = [];
  const keys = new Set<string>();
  for (const { key } of ledger.entries) {
    if (keys.has(key)) wrong.push(`\`${key}\` took effect twice`);
    keys.add(key);
  }
  const causes = new Set<string>();
  for (const { type, correlationId, producer, data } of ledger.events.values()) {
    if (producer !== 'sync-server' && !ONCE.has(type)) continue;
    const cause = `${type} of \`${correlationId}\` ${JSON.stringify(data)}`;
    if (causes.has(cause)) wrong.push(`${cause} happened twice`);
    causes.add(cause);
  }
  return wrong;
}

/** What follows from the trades is there, as if all of it were looked at anew. */
async function unsettled({ server }: World, rows: Rows): Promise<string[]> {
  const trades = rowsOf({ rows }, 'trade');
  const accounts = new Set(trades.map(({ accountId }) => accountId));
  const wrong: string[] = [];
  for (const account of accounts) {
    const ids = trades.filter(({ accountId }) => accountId === account).map(({ id }) => id);
    if (await server.changesAgain(account, ids))
      wrong.push(`trades of \`${account}\` are not settled`);
  }
  return wrong;
}

/** SYNC-R05: what was decided once stays decided. */
const vanishedDecisions = ({ server: { ledger } }: World, rows: Rows): string[] =>
  [...ledger.decisions]
    .filter(([key, sent]) => !areAlike(rows.get(key), sent))
    .map(([key]) => `a decision is not as it was sent: \`${key}\``);
