import { presetInstrument, specOf } from '@mast/shared/instruments';
import { formatInstant, parseInstant } from '@mast/shared/time';
import type { Facts, GateIntent, Persona, Rule } from '@mast/shared/types';
import {
  type Validate,
  validateFacts,
  validateGateIntent,
  validateRule,
} from '@mast/shared/validators-gate';
import { CommandError } from '../command.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Members whose own keys are data: rules' params keep the names of their kind, windows their keys. */
const KEEPS_KEYS = new Set(['params', 'windows']);

/** Takes `stop_at_broker` for `stopAtBroker`, at every depth. */
export function withCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCamelCase);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const name = camelCase(key);
      if (name === 'windows' && isObject(member)) {
        return [
          name,
          Object.fromEntries(Object.entries(member).map(([k, v]) => [k, withCamelCase(v)])),
        ];
      }
      return [name, KEEPS_KEYS.has(name) ? member : withCamelCase(member)];
    }),
  );
}

/** Any ISO form of an instant becomes the one of the contracts. */
export function instant(value: unknown, path: string): string {
  const at = typeof value === 'string' ? parseInstant(value) : undefined;
  if (at === undefined) {
    throw new CommandError(
      'bad_request',
      `expected an ISO 8601 instant with its offset at \`${path}\`, found \`${String(value)}\``,
      { field: path },
    );
  }
  return formatInstant(at);
}

function normaliseInstants(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((one, i) => normaliseInstants(one, `${path}/${i}`));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const isInstant = key.endsWith('At') && typeof member === 'string';
      return [
        key,
        isInstant ? instant(member, `${path}/${key}`) : normaliseInstants(member, `${path}/${key}`),
      ];
    }),
  );
}

const object = (value: unknown, path: string): Json => {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  throw new CommandError(
    'bad_request',
    `expected an object at \`${path}\`, found \`${JSON.stringify(value)}\``,
    { field: path },
  );
};

const EMPTY_PLAN = {
  entry: null,
  stop: null,
  target: null,
  size: null,
  leverage: null,
  setup: null,
  reason: null,
  invalidation: null,
  exitPlan: null,
  stopAtBroker: null,
};

/** An intent with everything that was left out at its neutral value. */
export function intentOf(raw: unknown, persona: Persona): GateIntent {
  const given = object(raw, 'intent');
  const intent = {
    id: 'cli',
    persona,
    mode: 'live',
    effect: 'increase',
    side: null,
    ...given,
    plan: { ...EMPTY_PLAN, ...object(given.plan, 'intent/plan') },
    context: { emotion: null, ...object(given.context, 'intent/context') },
  };
  return held(validateGateIntent, intent, 'intent');
}

function instrumentOf(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw ?? null;
  const preset = presetInstrument(raw);
  if (!preset)
    throw new CommandError(
      'unknown_instrument',
      `expected an instrument or a preset's id, found \`${raw}\``,
      { field: 'facts/instrument' },
    );
  return specOf(preset);
}

const EMPTY_WINDOW = { net: '0', r: '0', rKnown: 0, closed: 0, startEquity: null, entries: 0 };

const list = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map((one) => object(one, 'list')) : [];

/** Facts with everything that was left out at its neutral value: no history, no positions, empty windows. */
export function factsOf(raw: unknown, asOf: string, windowKeys: readonly string[]): Facts {
  const given = object(normaliseInstants(raw, 'facts'), 'facts');
  const account = object(given.account, 'facts/account');
  const currency = account.currency ?? 'USD';
  const instrument = instrumentOf(given.instrument) as { quote?: string } | null;
  const history = object(given.history, 'facts/history');
  const equity = equityOf(account.equity, asOf);
  const dayStart = (equity as { dayStart?: unknown } | null)?.dayStart ?? null;
  const empty = windowKeys.map((key) => [key, {}] as const);
  const stated = Object.entries(object(history.windows, 'facts/history/windows'));
  const windows = [...empty, ...stated].map(
    ([key, window]) =>
      [key, { ...EMPTY_WINDOW, startEquity: dayStart, ...object(window, key) }] as const,
  );
  const id = String(account.id ?? 'account');
  const facts = {
    ...given,
    person: { mainZone: 'UTC', ...object(given.person, 'facts/person') },
    account: { day: { tz: 'UTC', localTime: '00:00' }, ...account, id, currency, equity },
    instrument,
    fx: given.fx ?? (instrument?.quote === currency ? { rate: '1', operation: 'multiply' } : null),
    history: {
      paper: [],
      complete: true,
      ...history,
      windows: Object.fromEntries(windows),
      closes: list(history.closes).map((close, i) => ({
        tradeId: `close-${i}`,
        accountId: id,
        instrumentId: 'unknown',
        openedAt: close.closedAt,
        net: '0',
        r: null,
        clean: null,
        ...close,
      })),
    },
    positions: {
      open: list(object(given.positions, 'facts/positions').open).map((position, i) => ({
        tradeId: `open-${i}`,
        accountId: id,
        instrumentId: 'unknown',
        stop: null,
        openRisk: null,
        averageEntry: '0',
        size: '1',
        side: 'long',
        ...position,
      })),
    },
    cooldowns: list(given.cooldowns).map((row, i) => ({
      id: `cooldown-${i}`,
      trigger: 'loss_streak',
      class: 'major',
      scope: 'person',
      accountId: null,
      counted: true,
      enforced: true,
      openTasks: [],
      ...row,
    })),
    sync: { lastSyncAt: null, ...object(given.sync, 'facts/sync') },
  };
  return held(validateFacts, facts, 'facts');
}

/** A single figure serves for all of an account's equity. */
function equityOf(raw: unknown, asOf: string): unknown {
  if (raw === undefined || raw === null) return null;
  if (typeof raw === 'string') return { latest: raw, dayStart: raw, declaredAt: asOf };
  const given = object(raw, 'facts/account/equity');
  const one = given.latest ?? given.dayStart;
  return { latest: one, dayStart: one, declaredAt: asOf, ...given };
}

export function rulesOf(raw: unknown): Rule[] {
  if (!Array.isArray(raw))
    throw new CommandError('bad_request', 'expected a list at `rules`', { field: 'rules' });
  return raw.map((rule, i) =>
    held(
      validateRule,
      { ...object(rule, `rules/${i}`), id: object(rule, '').id ?? `rule-${i + 1}` },
      `rules/${i}`,
    ),
  );
}

/** The value as its contract has it, or an error naming the place. */
function held<T>(validate: Validate<T>, value: unknown, path: string): T {
  if (validate(value)) return value;
  const first = validate.errors?.[0];
  const { params = {}, keyword, instancePath = '' } = first ?? {};
  const extra = params.additionalProperty ?? params.missingProperty;
  const field = `${path}${instancePath}${extra === undefined ? '' : `/${String(extra)}`}`;
  throw new CommandError(
    'bad_request',
    `expected \`${field}\` to hold ${keyword} ${JSON.stringify(params)}, found \`${JSON.stringify(at(value, instancePath))}\``,
    { field },
  );
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
