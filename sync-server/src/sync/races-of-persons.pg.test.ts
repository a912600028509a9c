import { isInfrastructure, type Sql } from '@mast/database';
import { describe, expect, it } from 'vitest';
import type { Device } from '../testing/device.ts';
import { at, expectSameView, type Racer, useRacing } from '../testing/racing.ts';

describe('persons who begin, and who meet, held open on Postgres', () => {
  const race = useRacing();

  const note = (on: Device, key: string): void =>
    on.write(
      'writeNote',
      { entryId: `note-${key}`, text: 'I kept to my plan.', period: null },
      key,
    );

  const held = (on: Racer, statement: string | RegExp, userId = race.userId) =>
    on.gates.hold(at(userId, statement));

  it('SYNC-R01 two devices that both find no space yet create one', async () => {
    const racers = [race.racer(), race.racer()] as const;
    const [a, b] = [race.device(racers[0]), race.device(racers[1])];
    note(a, 'a');
    note(b, 'b');
    const inserting = racers.map((on) => held(on, /insert into spaces/));
    const pushed = [a.push(), b.push()];
    for (const { release } of await Promise.all(inserting)) release();
    await Promise.all(pushed);
    await Promise.all([a.pull(), b.pull()]);
    expect(a.cookie).toMatchObject({ v: 2, epoch: b.cookie?.epoch });
    expect(a.all('journal_entry')).toHaveLength(2);
    expectSameView(a, b);
  });

  it('SYNC-R01 a device waits for another one’s first write of its person, and goes on from it', async () => {
    const [first, second] = [race.racer(), race.racer()];
    const [a, b] = [race.device(first), race.device(second)];
    note(a, 'a');
    note(b, 'b');
    const committing = held(first, 'commit');
    const pushedFirst = a.push();
    const { release } = await committing;
    const pushedSecond = b.push();
    await race.waiting(1);
    await b.pull();
    expect(b.cookie).toEqual({ order: 0, epoch: 'none', v: 0 });
    release();
    await Promise.all([pushedFirst, pushedSecond]);
    await Promise.all([a.pull(), b.pull()]);
    expect(a.cookie?.v).toBe(2);
    expectSameView(a, b);
  });

  it('SYNC-R01 a first write whose process dies leaves its place to the next device', async () => {
    const [first, second] = [race.racer(), race.racer()];
    const [a, b] = [race.device(first), race.device(second)];
    note(a, 'a');
    note(b, 'b');
    const committing = held(first, 'commit');
    const lost = a.push();
    const { release, sql } = await committing;
    const pushed = b.push();
    await race.waiting(1);
    await race.endConnection(sql as Sql);
    await pushed;
    release();
    await expect(lost).rejects.toSatisfy(isInfrastructure);
    await b.pull();
    expect(b.cookie?.v).toBe(1);
    await a.sync();
    await b.pull();
    expectSameView(a, b);
  });

  it('SYNC-R07 of two persons who claim one client group at once, it is the first one’s', async () => {
    const [mine, theirs] = [race.racer(), race.racer()];
    const other = `${race.userId}-other`;
    const [a, b] = [race.device(mine), race.device(theirs, other)];
    (b as { groupId: string }).groupId = a.groupId;
    note(a, 'a');
    note(b, 'b');
    const committing = held(mine, 'commit');
    const first = a.push();
    const { release } = await committing;
    const second = b.push();
    await race.waiting(1);
    release();
    expect(await first).toMatchObject({ kind: 'done', applied: 1 });
    expect(await second).toEqual({ kind: 'forbidden' });
    await b.pull();
    expect(b.rows.size).toBe(0);
  });

  it('persons who push in parallel under each other’s group ids never stand in each other’s way for good', async () => {
    const racers = Array.from({ length: 4 }, () => race.racer());
    const groups = Array.from({ length: 6 }, (_, i) => `group-of-all-${race.userId}-${i}`);
    const answers = await Promise.all(
      racers.flatMap((on, person) =>
        groups.map((_, i) => {
          const device = race.device(on, `${race.userId}-${person % 2}`);
          // Each person comes to the groups from another side.
          const turned = person % 2 === 0 ? i : groups.length - 1 - i;
          (device as { groupId: string }).groupId = groups[turned] as string;
          note(device, `${person}-${i}`);
          return device.push();
        }),
      ),
    );
    const kinds = answers.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(12);
    expect(kinds.filter((kind) => kind === 'forbidden')).toHaveLength(12);
  });
});
