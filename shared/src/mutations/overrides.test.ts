import { describe, expect, it } from 'vitest';
import type { Override, Rule, Safeguard } from '../generated/types.ts';
import { openRow, RATIONALE } from '../overrides/testing/rows.ts';
import { Trader } from './testing/trader.ts';

const ratio: Rule = { id: 'ratio', kind: 'min_reward_risk', params: { min_rr: '3' } };
const gain: Rule = { id: 'gain', kind: 'max_open_positions', params: { max_n: 1 } };

/** A plan of 2 MES with ten points to its stop. */
const PLANNED = { plan: { size: '2' } };
const RISK = '100';

const asked = (
  over: { rationale?: string; riskStated?: string; safeguards?: Safeguard[] } = {},
) => ({
  rule: 'ratio',
  rationale: over.rationale ?? RATIONALE,
  riskStated: over.riskStated ?? RISK,
  safeguards: (over.safeguards ?? ['half_size']).map((safeguard) => ({
    safeguard,
    text: null,
    lines: null,
    seconds: null,
  })),
});

async function request(
  trader: Trader,
  overrideId: string,
  intentId: string,
  over: Parameters<typeof asked>[0] = {},
  device: Override = openRow(),
) {
  return trader.write('requestOverride', { overrideId, intentId, ...asked(over), device });
}

const GRANTED = { decision: 'granted' as const, reasons: [] };
const confirm = (trader: Trader, overrideId: string) =>
  trader.write('confirmOverride', { overrideId, deviceAnswer: GRANTED });

const trader = (role: 'device' | 'server' = 'server') => new Trader(role).open([ratio, gain]);

/** A plan of its own for each instrument, as another chain. */
const other = {
  instrumentId: 'MNQ',
  plan: { entry: '24000', stop: '23990', target: '24010', size: '2' },
};

describe('an override on the server', () => {
  it('is taken down as the server sees it, whatever the device says of it', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    const forged = openRow({
      decision: 'granted',
      risk: '1',
      maxSize: null,
      authority: 'authoritative',
    });
    expect(await request(one, 'o', 'plan', {}, forged)).toBeUndefined();
    expect(one.row('override', 'o')).toMatchObject({
      intentId: 'plan',
      chainId: 'plan',
      decisionId: 'plan:server',
      kind: 'min_reward_risk',
      risk: RISK,
      maxSize: { size: '1', unit: 'lots' },
      decision: null,
      authority: 'authoritative',
      askedAt: '2026-06-11T14:00:00.000Z',
      actsAt: '2026-06-11T14:01:00.000Z',
    });
  });

  it.each([
    ['rationale_too_short', { rationale: 'because' }],
    ['risk_not_stated', { riskStated: '50' }],
  ])('refuses with %s what is not there yet, and keeps no row', async (code, over) => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    expect(await request(one, 'o', 'plan', over)).toBe(code);
    expect(one.all('override')).toEqual([]);
  });

  it('is denied before its minute is over, and granted at its end', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    await request(one, 'early', 'plan');
    await confirm(one.after(0.99), 'early');
    expect(one.row('override', 'early')).toMatchObject({
      decision: 'denied',
      reasons: ['too_soon'],
    });
    await request(one, 'o', 'plan', { rationale: `${RATIONALE} Again.` });
    await confirm(one.after(1), 'o');
    expect(one.row('override', 'o')).toMatchObject({
      decision: 'granted',
      authority: 'authoritative',
      reasons: [],
      resolvedAt: '2026-06-11T14:01:59.400Z',
      deviceAnswer: GRANTED,
    });
  });

  it('asked again, the plan is held to half its size, and GO within it under the override', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    await request(one, 'o', 'plan');
    await confirm(one.after(1), 'o');
    await one.submit('large', PLANNED);
    expect(one.decision('large')).toMatchObject({ outcome: 'SIZE_DOWN', maxSize: { size: '1' } });
    await one.submit('small', { plan: { size: '1' } });
    expect(one.decision('small')).toMatchObject({
      outcome: 'GO',
      reason: 'gate.go_overridden',
      overrides: [{ id: 'o', rule: 'ratio' }],
    });
    expect(one.row('intent', 'small')).toMatchObject({ gateResult: 'GO', status: 'decided' });
    // Another stop is another plan.
    await one.submit('moved', { plan: { size: '1', stop: '7280' } });
    expect(one.decision('moved').outcome).toBe('WAIT');
  });

  it('of two beyond the limit of a day denies the one that comes later, in any order of their times', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    await one.submit('mnq', other);
    await request(one, 'a', 'plan');
    await one.write('requestOverride', {
      ...asked({
        rationale: `${RATIONALE} Here too.`,
        riskStated: '40',
        safeguards: ['hard_stop', 'half_size'],
      }),
      overrideId: 'b',
      intentId: 'mnq',
      rule: 'ratio',
      device: openRow(),
    });
    await confirm(one.after(5), 'b');
    await confirm(one.after(-2), 'a');
    const answers = one.all('override').map(({ id, decision, reasons }) => [id, decision, reasons]);
    expect(answers).toEqual([
      ['a', 'denied', ['intents_per_day']],
      ['b', 'granted', []],
    ]);
  });

  it('taken back before the trade frees its limit and its plan is under the rule again', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    await request(one, 'o', 'plan');
    await confirm(one.after(1), 'o');
    await one.submit('small', { plan: { size: '1' } });
    await one.after(1).write('withdrawOverride', { overrideId: 'o' });
    expect(one.row('override', 'o')).toMatchObject({ decision: 'withdrawn' });
    expect(one.row('intent', 'small')).toMatchObject({ status: 'cancelled', gateResult: 'GO' });
    expect(one.row('intent', 'plan')).toMatchObject({ status: 'blocked' });
    await one.submit('again', { plan: { size: '1' } });
    expect(one.decision('again').outcome).toBe('WAIT');
    expect(await one.write('withdrawOverride', { overrideId: 'o' })).toBe('override_resolved');
  });

  it('stands once its trade was taken, and its day has no further trade', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    await request(one, 'o', 'plan', { safeguards: ['half_size', 'no_more_trades_today'] });
    await confirm(one.after(1), 'o');
    await one.submit('small', { plan: { size: '1' } });
    await one.after(1).write('recordFill', FILL);
    expect(await one.write('withdrawOverride', { overrideId: 'o' })).toBe('override_used');
    await one.submit('next', { ...other, plan: { ...other.plan, target: '24100' } });
    expect(one.decision('next')).toMatchObject({
      outcome: 'NO_GO',
      headline: 'no_more_trades:o',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    await one
      .after(24 * 60)
      .submit('tomorrow', { ...other, plan: { ...other.plan, target: '24100' } });
    expect(one.decision('tomorrow').findings.some(({ kind }) => kind === 'safeguard')).toBe(false);
  });

  it('knows no override of nobody, and answers each once', async () => {
    const one = await trader();
    await one.submit('plan', PLANNED);
    expect(await confirm(one, 'none')).toBe('unknown_override');
    expect(await request(one, 'o', 'gone')).toBe('unknown_intent');
    await request(one, 'o', 'plan');
    expect(await request(one, 'o', 'plan')).toBe('override_exists');
    await confirm(one.after(1), 'o');
    expect(await confirm(one, 'o')).toBe('override_resolved');
    await one.after(30);
    expect(await request(one, 'late', 'plan', { rationale: `${RATIONALE} Later.` })).toBe(
      'plan_over',
    );
  });
});

const FORGED = { decision: 'granted' as const, resolvedAt: '2026-06-11T14:01:00.000Z' };

const FILL = {
  fillId: 'fill',
  accountId: 'account',
  instrumentId: 'MES',
  intentId: 'small',
  mode: 'live' as const,
  side: 'buy' as const,
  size: '1',
  price: '7300',
  fee: null,
  fx: '1',
  stop: '7290',
  filledAt: '2026-06-11T14:02:00.000Z',
};

describe('an override on a device', () => {
  it('is what the device judged before it wrote, and provisional', async () => {
    const one = await trader('device');
    await one.submit('plan', PLANNED);
    const device = openRow({ intentId: 'plan', chainId: 'plan', authority: 'authoritative' });
    await request(one, 'o', 'plan', {}, device);
    expect(one.row('override', 'o')).toMatchObject({ authority: 'provisional', decision: null });
    await confirm(one.after(1), 'o');
    expect(one.row('override', 'o')).toMatchObject({
      decision: 'granted',
      authority: 'provisional',
    });
  });
});

/** A device that decides by an override, and a server that sees its confirmation after `minutes`. */
async function decidedUnder(minutes: number, answered: boolean) {
  const [device, server] = [await trader('device'), await trader()];
  await device.submit('plan', PLANNED);
  await server.submit('plan', PLANNED);
  await request(server, 'o', 'plan');
  await request(device, 'o', 'plan', {}, server.row('override', 'o') as Override);
  await confirm(device.after(1), 'o');
  await device.submit('small', { plan: { size: '1' } });
  expect(device.decision('small').outcome).toBe('GO');
  // Another plan of the day is under an override by then.
  await server.submit('mnq', other);
  await server.write('requestOverride', {
    ...asked({ rationale: `${RATIONALE} Here too.`, riskStated: '40' }),
    overrideId: 'first',
    intentId: 'mnq',
    device: openRow(),
  });
  if (answered) await confirm(server.after(1), 'first');
  server.after(minutes);
  if (answered || minutes < 1) await confirm(server, 'o');
  const record = device.decision('small');
  await server.submit('small', { plan: { size: '1' } }, () => record);
  return server.decision('small');
}

describe('a plan that a device decided under an override which the server does not count', () => {
  it('differs by a denial of which the device could not know, which is no breach', async () => {
    const record = await decidedUnder(0, true);
    expect(record).toMatchObject({ outcome: 'WAIT', differsBecause: 'override_denied' });
    expect(record.flags).toContain('late_conflict');
  });

  it('differs by its clock where that had run ahead, which excuses nothing', async () => {
    const record = await decidedUnder(0.5, false);
    expect(record).toMatchObject({ outcome: 'WAIT', differsBecause: 'corrected_time' });
    expect(record.flags).not.toContain('late_conflict');
  });

  it('can not be verified where its override was never asked for', async () => {
    const [device, server] = [await trader('device'), await trader()];
    await device.submit('plan', PLANNED);
    await server.submit('plan', PLANNED);
    await request(server, 'o', 'plan');
    const forged = { ...(server.row('override', 'o') as Override), id: 'made-up', ...FORGED };
    device.rows.set('override/made-up', forged);
    await device.after(1).submit('small', { plan: { size: '1' } });
    const record = device.decision('small');
    expect(record.overrides).toEqual([{ id: 'made-up', rule: 'ratio' }]);
    await server.after(1).submit('small', { plan: { size: '1' } }, () => record);
    expect(server.decision('small')).toMatchObject({
      outcome: 'WAIT',
      differsBecause: 'unverifiable',
    });
  });
});
