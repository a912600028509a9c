import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { Rejection } from '@mast/shared/types';
import { SCHEMA } from '../../client/src/data/schema.ts';
import type { Noted } from './books.ts';
import { pullOf } from './device/requests.ts';
import type { PullResponse } from './model/model-client.ts';
import { requestBody } from './network.ts';
import type { Stage } from './schedule/do-step.ts';
import type { World } from './world.ts';

type Rows = ReadonlyMap<string, unknown>;

/** What is wrong once everybody has synced; empty where all promises were kept. */
export async function violations(stage: Stage): Promise<string[]> {
  const { world, devices } = stage;
  const rows = await serverRows(world);
  const wrong = [...world.complaints, ...world.server.failures];
  for (const device of devices) {
    for (const tab of device.tabs) {
      const view = await tab.rows();
      wrong.push(...differences(rows, view).map((text) => `${device.name} ${text}`));
    }
  }
  for (const noted of world.books.writes.values()) wrong.push(...fateOf(world, rows, noted));
  return [...wrong, ...doubles(world), ...vanishedDecisions(world, rows)];
}

/** As a device that has never synced is told. */
async function serverRows({ server }: World): Promise<Rows> {
  const rows = new Map<string, unknown>();
  let cookie: { page?: unknown } | null = null;
  do {
    const answer = await server.answer(
      '/api/sync/pull',
      requestBody(pullOf('auditor', SCHEMA, cookie)),
    );
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
    return hasEffect(world, rows, row.mutation, row.args as never)
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

/** Applied writes of a mutation in the server's order. */
function* applied<N extends MutationName>(world: World, name: N): Generator<MutationArgs[N]> {
  for (const { key, outcome } of world.server.ledger.entries) {
    const row = world.books.writes.get(key)?.row;
    if (row?.mutation === name && outcome === 'applied') yield row.args as MutationArgs[N];
  }
}

/** Of all writes that are drawn, only a note without text is against its contract. */
const isDrawnInvalid = (args: object): boolean => 'text' in args && args.text === '';

function isDiscarded(world: World, key: string): boolean {
  return [...applied(world, 'discardRejection')].some(({ rejectionId }) => rejectionId === key);
}

const EFFECTS: {
  [N in MutationName]?: (world: World, rows: Rows, args: MutationArgs[N]) => boolean;
} = {
  createAccount: (_, rows, { accountId }) => rows.has(`account/${accountId}`),
  adoptRuleset: (_, rows, { rulesetId }) => rows.has(`ruleset/${rulesetId}`),
  recordFill: (_, rows, { fillId }) => rows.has(`fill/${fillId}`),
  declareBalance: (_, rows, { snapshotId }) => rows.has(`account_snapshot/${snapshotId}`),
  submitIntent: (_, rows, { intentId, deviceDecision }) => {
    const decision = (by: string) =>
      rows.get(`gate_decision/${intentId}:${by}`) as { outcome: string } | undefined;
    const isKept = decision('device')?.outcome === deviceDecision.outcome;
    return rows.has(`intent/${intentId}`) && isKept && decision('server') !== undefined;
  },
  writeNote: (world, rows, { entryId }) => {
    const last = [...applied(world, 'writeNote')].findLast((note) => note.entryId === entryId);
    const row = rows.get(`journal_entry/${entryId}`) as { text: string } | undefined;
    return row?.text === last?.text;
  },
  saveCalendarEvent: (world, rows, { eventId }) => isLastEvent(world, rows, eventId),
  deleteCalendarEvent: (world, rows, { eventId }) => isLastEvent(world, rows, eventId),
  completeTask: (_, rows, { taskId }) => {
    const task = rows.get(`friction_task/${taskId}`) as { state: string } | undefined;
    return task !== undefined && task.state !== 'open';
  },
  discardRejection: () => true,
};

function hasEffect<N extends MutationName>(
  world: World,
  rows: Rows,
  name: N,
  args: MutationArgs[N],
): boolean {
  return EFFECTS[name]?.(world, rows, args) ?? false;
}

/** The last word on an event of the calendar, saved or deleted, is what is there. */
function isLastEvent(world: World, rows: Rows, eventId: string): boolean {
  let title: string | undefined;
  for (const { key, outcome } of world.server.ledger.entries) {
    const row = world.books.writes.get(key)?.row;
    if (row === undefined || outcome !== 'applied') continue;
    const args = row.args as { eventId?: string; title?: string };
    if (args.eventId === eventId) title = args.title;
  }
  return (rows.get(`calendar_event/${eventId}`) as { title: string } | undefined)?.title === title;
}

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
    if (producer !== 'sync-server') continue;
    const cause = `${type} of \`${correlationId}\` ${JSON.stringify(data)}`;
    if (causes.has(cause)) wrong.push(`${cause} happened twice`);
    causes.add(cause);
  }
  return wrong;
}

/** SYNC-R05: what was decided once stays decided. */
const vanishedDecisions = ({ server: { ledger } }: World, rows: Rows): string[] =>
  [...ledger.decisions]
    .filter(([key, sent]) => !areAlike(rows.get(key), sent))
    .map(([key]) => `a decision is not as it was sent: \`${key}\``);

const areAlike = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/** The same text for values that are alike, however their members are ordered. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, member: unknown) =>
      member !== null && typeof member === 'object' && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    ) ?? 'nothing'
  );
}
