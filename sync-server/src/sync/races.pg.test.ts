import type { Held } from '@mast/database/doors';
import type { Cooldown, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from '../testing/device.ts';
import { lose, recordOf } from '../testing/losses.ts';
import { at, expectSameView, type Racer, useRacing } from '../testing/racing.ts';
import { MINUTE } from '../testing/sync-setup.ts';

describe('races held open on Postgres', () => {
  const race = useRacing();

  async function opened(): Promise<{ readonly a: Device; readonly on: Racer }> {
    const on = race.racer();
    const a = race.device(on);
    a.openAccount();
    await a.sync();
    return { a, on };
  }

  const heldAt = (on: Racer, statement: string | RegExp): Promise<Held> =>
    on.gates.hold(at(race.userId, statement));

  it('SYNC-R04 a push that waits for another device’s decides on what that one commits', async () => {
    const { a, on } = await opened();
    const b = race.device(race.racer());
    await b.pull();
    a.fill('buy', '7300', race.now - 2 * MINUTE);
    b.fill('sell', '7310', race.now - MINUTE);
    const held = heldAt(on, 'commit');
    const first = a.push();
    const { release } = await held;
    const second = b.push();
    await race.waiting(1);
    release();
    await Promise.all([first, second]);
    await Promise.all([a.pull(), b.pull()]);
    expect(a.cookie?.v).toBe(3);
    expect(a.all<Trade>('trade')).toMatchObject([{ status: 'closed', netPnl: '50' }]);
    expectSameView(a, b);
  });

  it('SYNC-R01 the same push twice at once takes effect once', async () => {
    const { a, on } = await opened();
    a.fill('buy', '7300', race.now - MINUTE);
    const sent = [...a.pending];
    const held = heldAt(on, 'commit');
    const first = a.push(sent);
    const { release } = await held;
    const again = a.push(sent);
    await race.waiting(1);
    release();
    expect(await Promise.all([first, again])).toEqual([
      { kind: 'done', applied: 1, refused: 0 },
      { kind: 'done', applied: 0, refused: 0 },
    ]);
    await a.pull();
    expect(a.cookie?.v).toBe(2);
    expect(a.all('fill')).toHaveLength(1);
  });

  it('SYNC-R01 one key by two clients at once takes effect once', async () => {
    const { a, on } = await opened();
    const b = race.device(race.racer());
    a.fill('buy', '7300', race.now - MINUTE);
    b.writeRaw('recordFill', a.pending[0]?.args);
    const held = heldAt(on, 'commit');
    const first = a.push();
    const { release } = await held;
    const second = b.push();
    await race.waiting(1);
    release();
    await Promise.all([first, second]);
    await Promise.all([a.pull(), b.pull()]);
    expect(a.all('rejection')).toEqual([]);
    expect([a.pending, b.pending]).toEqual([[], []]);
    expectSameView(a, b);
  });

  it('SYNC-R03 a pull between whose statements another device commits answers as of its first one', async () => {
    const { a } = await opened();
    const start = { rows: new Map(a.rows), cookie: a.cookie };
    let moments = 0;
    for (let passed = true; passed; moments += 1) {
      const pulling = race.racer();
      const c = race.device(pulling);
      for (const [key, row] of start.rows) c.rows.set(key, row);
      c.cookie = start.cookie;
      a.fill('buy', '7300', race.now - MINUTE);
      await a.sync();
      const seen = { version: a.cookie?.v, rows: [...a.rows].sort() };
      let left = moments;
      const reached = pulling.gates.hold(({ at: moment }) => moment !== 'begin' && left-- === 0);
      const pulled = c.pull();
      const held = await Promise.race([reached, pulled]);
      passed = held !== undefined;
      if (!held) break;
      a.fill('sell', '7310', race.now - MINUTE);
      await a.sync();
      held.release();
      await pulled;
      expect(c.cookie?.v, `held at moment ${moments}`).toBe(seen.version);
      expect([...c.rows].sort(), `held at moment ${moments}`).toEqual(seen.rows);
      await c.pull();
      expectSameView(a, c);
    }
    expect(moments).toBeGreaterThan(5);
  });

  it('SYNC-R03 a first sync between whose statements another device commits is of one version', async () => {
    const { a } = await opened();
    a.fill('buy', '7300', race.now - MINUTE);
    await a.sync();
    const pulling = race.racer();
    const c = race.device(pulling);
    const reached = pulling.gates.hold(at(race.userId, / from trades\s/));
    const pulled = c.pull();
    const { release } = await reached;
    const before = new Map(a.rows);
    a.fill('sell', '7310', race.now - MINUTE);
    await a.sync();
    release();
    await pulled;
    expect([...c.rows].sort()).toEqual([...before].sort());
    await c.pull();
    expectSameView(a, c);
  });

  it('SYNC-R03 a pull does not wait for a push, and sees nothing of it before its commit', async () => {
    const { a, on } = await opened();
    const b = race.device(race.racer());
    await b.pull();
    const before = b.cookie;
    a.fill('buy', '7300', race.now - MINUTE);
    const held = heldAt(on, 'commit');
    const pushed = a.push();
    const { release } = await held;
    await b.pull();
    expect(b.cookie).toEqual(before);
    release();
    await pushed;
    await b.pull();
    expect(b.all('fill')).toHaveLength(1);
  });

  it('a plan that waits for the worker is decided under the cooldown that it starts', async () => {
    const { a } = await opened();
    const b = race.device(race.racer());
    await b.pull();
    lose(a, 2, race.now - MINUTE);
    await a.sync();
    const worker = race.racer();
    const held = heldAt(worker, 'commit');
    const worked = race.work(worker);
    const { release } = await held;
    const intentId = await b.submit();
    const pushed = b.push();
    await race.waiting(1);
    release();
    await Promise.all([worked, pushed]);
    await b.pull();
    expect(recordOf(b, intentId, 'device').outcome).toBe('GO');
    expect(recordOf(b, intentId, 'server')).toMatchObject({
      outcome: 'WAIT',
      facts: { cooldowns: [{ enforced: true }] },
    });
  });

  it('the worker that waits for a push starts its cooldown after it, under the next version', async () => {
    const { a, on } = await opened();
    lose(a, 2, race.now - MINUTE);
    await a.sync();
    a.fill('buy', '7300', race.now);
    const held = heldAt(on, 'commit');
    const pushed = a.push();
    const { release } = await held;
    const worked = race.work(race.racer());
    await race.waiting(1);
    release();
    await Promise.all([pushed, worked]);
    await a.pull();
    expect(a.cookie?.v).toBe(4);
    expect(a.all<Cooldown>('cooldown')).toMatchObject([{ state: 'enforced' }]);
    expect(a.all('fill')).toHaveLength(5);
  });

  it('SYNC-R01 two workers that hold the same event start one cooldown', async () => {
    const { a } = await opened();
    lose(a, 2, race.now - MINUTE);
    await a.sync();
    const [one, other] = [race.racer(), race.racer()];
    const held = heldAt(one, 'commit');
    const first = race.work(one);
    const { release } = await held;
    const second = race.work(other);
    await race.waiting(1);
    release();
    await Promise.all([first, second]);
    await a.pull();
    expect(a.all('cooldown')).toHaveLength(1);
  });

  it('SYNC-R01 two processes with every worker on the same events say each thing once', async () => {
    const { a, on } = await opened();
    await a.submit();
    lose(a, 2, race.now - MINUTE);
    await a.sync();
    const [one, other] = [race.racer(), race.racer()];
    const held = heldAt(one, 'commit');
    const first = race.work(one, 'all');
    const { release } = await held;
    const second = race.work(other, 'all');
    await race.waiting(1);
    release();
    await Promise.all([first, second]);
    const events = await on.database.readOutbox();
    const said = events
      .filter(({ event }) => event.userId === race.userId)
      .map(({ event: { type, data } }) => `${type} ${JSON.stringify(data)}`);
    expect(said.some((text) => text.startsWith('cooldown.started'))).toBe(true);
    expect([...new Set(said)]).toEqual(said);
  });
});
