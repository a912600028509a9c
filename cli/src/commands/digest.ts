import { shown } from '@mast/shared/contract-errors';
import {
  digestOf,
  duePeriod,
  type Period,
  periodTo,
  type Schedule,
  scheduleOf,
} from '@mast/shared/digest';
import { digestCsv, digestHtml, PLAIN_FORMAT } from '@mast/shared/digest-letter';
import type { EntityReader } from '@mast/shared/entities';
import { formatInstant, type Instant, isKnownZone, parseInstant } from '@mast/shared/time';
import type { Person, WeeklyDigest } from '@mast/shared/types';
import { badRequest, type Command, CommandError, jsonText } from '../command.ts';
import { exportedRows } from '../exported-rows.ts';
import { jsonObject } from '../json-input.ts';
import { flagsOf } from '../options.ts';

const OPTIONS = {
  to: { type: 'string' },
  now: { type: 'string' },
  html: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

function instantOf(text: string, flag: string): Instant {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  throw badRequest(`expected an instant at \`${flag}\`, found ${shown(text)}`, flag);
}

function periodOf(schedule: Schedule, to: string | undefined, now: Instant): Period {
  if (to === undefined) return duePeriod(schedule, now);
  const period = periodTo(schedule.zone, to);
  if (period === undefined)
    throw badRequest(`expected a date at \`--to\`, found \`${to}\``, '--to');
  if (period.endsAt <= formatInstant(now)) return period;
  throw badRequest(
    `expected a week that is over at \`--to\`, found one that ends at \`${period.endsAt}\``,
    '--to',
  );
}

async function personIn(reader: EntityReader): Promise<Person> {
  const people = await reader.list('person');
  const [person] = people;
  if (person === undefined || people.length > 1) {
    throw badRequest(
      `expected one person at \`rows.person\`, found ${people.length}`,
      'rows.person',
    );
  }
  if (isKnownZone(person.mainZone)) return person;
  throw new CommandError(
    'unknown_zone',
    `expected a zone of the zone table, found \`${person.mainZone}\``,
    {
      field: 'rows.person[0].mainZone',
    },
  );
}

function written(digest: WeeklyDigest, { html, csv }: { html?: boolean; csv?: boolean }): string {
  if (html) return digestHtml(digest, PLAIN_FORMAT).trimEnd();
  return csv ? digestCsv(digest.document).trimEnd() : jsonText(digest);
}

export const digest: Command = {
  name: 'digest',
  usage: 'digest [--to DATE] [--now INSTANT] [--html | --csv] < export.json',
  summary:
    'Makes the digest of a week from an export: the last one due, or the seven dates before DATE.',
  async run({ args, stdin }) {
    const { to, now: asOf, html, csv } = flagsOf(args, OPTIONS);
    if (html && csv) throw badRequest('expected `--html` or `--csv`, found both');
    const { reader, exportedAt } = exportedRows(jsonObject(await stdin()));
    const now = instantOf(asOf ?? exportedAt, asOf === undefined ? 'exportedAt' : '--now');
    const person = await personIn(reader);
    const period = periodOf(scheduleOf(person, now), to, now);
    const built = await digestOf(reader, person, period, now);
    return written(built, { ...(html ? { html } : {}), ...(csv ? { csv } : {}) });
  },
};
