import {
  blocksOf,
  type CooldownBase,
  type CooldownTrigger,
  DAY_END,
  type IssuedCooldown,
  issueCooldowns,
  NO_ORIGIN,
} from '@mast/shared/cooldowns';
import { type DayBoundary, formatInstant, type Instant, isKnownZone } from '@mast/shared/time';
import { badRequest, type Command, jsonText } from '../command.ts';
import type { Members } from '../gate-request/plain-form.ts';
import { jsonAny } from '../json-input.ts';
import { flagsOf } from '../options.ts';
import {
  instantAt,
  listAt,
  membersAt,
  onlyKnown,
  optional,
  textAt,
  truthAt,
  wholeAt,
} from '../plain-input.ts';

const CLOCK = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** The trading day that day ends run to. */
function dayOf(opts: Members, path: string): DayBoundary {
  onlyKnown(opts, ['tz', 'boundary'], path);
  const tz = optional(opts.tz, 'UTC', (value) => textAt(value, `${path}.tz`));
  const localTime = optional(opts.boundary, '00:00', (value) => textAt(value, `${path}.boundary`));
  if (!isKnownZone(tz)) throw badRequest(`expected a known zone, found \`${tz}\``, `${path}.tz`);
  if (CLOCK.test(localTime)) return { tz, localTime };
  throw badRequest(`expected a local time HH:MM, found \`${localTime}\``, `${path}.boundary`);
}

function baseAt({ minutes: given, until: word }: Members, path: string): CooldownBase {
  const minutes = optional(given, null, (value) => wholeAt(value, `${path}.minutes`, 1));
  const until = optional(word, null, (value) => textAt(value, `${path}.until`));
  if ((minutes === null) === (until === null)) {
    const found = minutes === null ? 'neither' : 'both';
    throw badRequest(
      `expected either \`minutes\` or \`until\` at \`${path}\`, found ${found}`,
      path,
    );
  }
  if (minutes !== null) return { minutes };
  if (until === 'day_end') return DAY_END;
  throw badRequest(`expected \`day_end\`, found \`${until}\``, `${path}.until`);
}

function isBreachAt({ kind }: Members, path: string): boolean {
  const word = optional(kind, 'loss', (value) => textAt(value, `${path}.kind`));
  if (word === 'loss' || word === 'breach') return word === 'breach';
  throw badRequest(`expected \`loss\` or \`breach\`, found \`${word}\``, `${path}.kind`);
}

const MEMBERS = ['id', 'kind', 't', 'minutes', 'until', 'minor', 'fault', 'arrived'];

function triggerAt(raw: unknown, path: string, day: DayBoundary): CooldownTrigger {
  const row = membersAt(raw, path);
  onlyKnown(row, MEMBERS, path);
  const at = instantAt(row.t, `${path}.t`);
  const isBreach = isBreachAt(row, path);
  return {
    id: textAt(row.id, `${path}.id`),
    class: optional(row.minor, false, (value) => truthAt(value, `${path}.minor`))
      ? 'minor'
      : 'major',
    trigger: isBreach ? 'breach' : 'loss_streak',
    scope: 'person',
    accountId: null,
    at,
    arrivedAt: optional(row.arrived, at, (value) => instantAt(value, `${path}.arrived`)),
    base: baseAt(row, path),
    day,
    isBreach,
    fault: optional(row.fault, true, (value) => truthAt(value, `${path}.fault`)),
    origin: NO_ORIGIN,
  };
}

function triggersOf(raw: unknown, path: string, day: DayBoundary): CooldownTrigger[] {
  const known = new Set<string>();
  return listAt(raw, path).map((one, i) => {
    const trigger = triggerAt(one, `${path}[${i}]`, day);
    if (known.has(trigger.id)) {
      throw badRequest(`expected each id once, found \`${trigger.id}\` again`, `${path}[${i}].id`);
    }
    known.add(trigger.id);
    return trigger;
  });
}

/** Without the zeros of whole seconds. */
const shortInstant = (at: Instant): string => formatInstant(at).replace('.000Z', 'Z');

const shownRow = (row: IssuedCooldown) => ({
  id: row.id,
  starts: shortInstant(row.startsAt),
  ends: shortInstant(row.endsAt),
  level: row.level,
  counted: row.isCounted,
  minor: row.class === 'minor',
  state: row.isEnforced ? 'enforced' : 'elapsed_on_arrival',
});

const MEMBERS_OF_CASE = ['name', 'triggers', 'opts', 'expected'];

function answerFor(raw: unknown, path: string) {
  const one = membersAt(raw, path === '' ? 'input' : path);
  onlyKnown(one, MEMBERS_OF_CASE, path);
  const inside = path === '' ? '' : `${path}.`;
  const day = dayOf(
    optional(one.opts, {}, (value) => membersAt(value, `${inside}opts`)),
    `${inside}opts`,
  );
  const rows = issueCooldowns(triggersOf(one.triggers, `${inside}triggers`, day));
  const blocks = blocksOf(rows).map(({ startsAt, endsAt }) => ({
    starts: shortInstant(startsAt),
    ends: shortInstant(endsAt),
  }));
  return { rows: rows.map(shownRow), blocks };
}

export const cooldowns: Command = {
  name: 'cooldowns',
  usage: 'cooldowns < triggers.json',
  summary: 'Issues the cooldowns of {triggers, opts}, or of each of a list, and what they block.',
  async run({ args, stdin }) {
    flagsOf(args, {});
    const input = jsonAny(await stdin());
    const answer = Array.isArray(input)
      ? input.map((one, i) => answerFor(one, `[${i}]`))
      : answerFor(input, '');
    return jsonText(answer);
  },
};
