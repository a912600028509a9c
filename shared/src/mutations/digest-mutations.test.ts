import { expect, it } from 'vitest';
import { dueDigests } from '../digest/index.ts';
import { instant, MONDAY, person, Rows } from '../digest/testing/week.ts';
import type { WeeklyDigest } from '../generated/types.ts';
import { MUTATIONS, type MutationContext, runMutation } from './index.ts';

const context: MutationContext = {
  role: 'server',
  userId: person.id,
  eventTime: instant(MONDAY),
  now: instant(MONDAY),
  timeFlags: [],
};
const meta = {
  key: 'k',
  device: { id: 'd', bootId: 'b', wall: MONDAY, monotonicMs: 0, offsetMs: 0, counter: 1 },
};

it('the chosen weekday stands on the person; without an account there is nobody to choose', async () => {
  const chosen = await runMutation(
    MUTATIONS.setDigestDay,
    new Rows().reader,
    { meta, weekday: 5 },
    context,
  );
  expect(chosen).toMatchObject({
    ok: true,
    value: { changes: [{ op: 'put', entity: 'person', value: { ...person, digestWeekday: 5 } }] },
  });
  const nobody = new Rows().del('person', person.id).reader;
  expect(
    await runMutation(MUTATIONS.setDigestDay, nobody, { meta, weekday: 5 }, context),
  ).toMatchObject({
    ok: false,
    error: { code: 'unknown_account' },
  });
});

it('a digest is read once, by the first opening; one that is not there changes nothing', async () => {
  const rows = new Rows();
  rows.keep((await dueDigests(rows.reader, person, instant(MONDAY))).written);
  const read = (id: string) =>
    runMutation(MUTATIONS.readDigest, rows.reader, { meta, digestId: id }, context);
  const first = await read('digest:2026-06-15');
  if (!first.ok || first.value.changes[0]?.op !== 'put') throw new Error('expected a change');
  const digest = first.value.changes[0].value as WeeklyDigest;
  expect(digest).toMatchObject({ version: 1, readAt: MONDAY });
  rows.keep([digest]);
  const NOTHING = { ok: true, value: { changes: [], events: [] } };
  expect(await read('digest:2026-06-15')).toEqual(NOTHING);
  expect(await read('digest:2026-06-08')).toEqual(NOTHING);
});
