import { describe, expect, it } from 'vitest';
import vectors from '../../../shared/fixtures/adherence.json' with { type: 'json' };
import { answered, refused } from '../testing/mast.ts';

const { persona, weights, cases } = vectors;
const [clean] = cases;

describe('mast adherence', () => {
  it.each(cases)('answers: $name', async ({ name, plan, actual, flags, expected }) => {
    expect(await answered(['adherence'], { name, plan, actual, flags })).toEqual(expected);
  });

  it('answers the whole file, and a list, case by case', async () => {
    const expected = cases.map((one) => one.expected);
    expect(await answered(['adherence'], { persona, weights, cases })).toEqual(expected);
    expect(await answered(['adherence'], cases)).toEqual(expected);
  });

  it('scores a contribution by its own parts', async () => {
    const plan = {
      amount: 500,
      tolerancePct: 10,
      date: '2026-06-01',
      toleranceDays: 5,
      funds: ['VWCE'],
    };
    const actual = { amount: 650, date: '2026-06-08', fund: 'VWCE', unscheduledSale: false };
    expect(await answered(['adherence'], { persona: 'indexdca', plan, actual })).toEqual({
      flags: {},
      score: 70,
      components: { amount: 0.5, date: 0.5, fund: 1, sale: 1 },
      caps: [],
      clean: false,
    });
  });

  it('caps a contribution as any trade', async () => {
    const one = { persona: 'indexdca', plan: { amount: 500 }, actual: { amount: 500 } };
    const of = async (flags: object) => await answered(['adherence'], { ...one, flags });
    expect(await of({ no_go_taken: true })).toMatchObject({ score: 0, caps: ['no_go_taken'] });
    expect(await of({ gate_max: 400 })).toMatchObject({ score: 50, caps: ['size_down_ignored'] });
    expect(await of({ late_conflict: true })).toMatchObject({ score: 100, clean: true });
    expect(await refused(['adherence'], { ...one, flags: { loss_r: 1 } })).toMatchObject({
      field: 'flags.loss_r',
    });
  });

  it('takes an answer where there is no fact, and says so', async () => {
    const input = { ...clean, actual: {}, answers: { exit: 'partly', setup: 'yes' } };
    expect(await answered(['adherence'], input)).toMatchObject({
      score: 70,
      components: { entry: null, stop: null, size: null, exit: 0.5, hold: null, setup: 1 },
      selfReported: ['exit', 'setup'],
    });
  });

  it('takes a number of any size as it is written, also one far below 1', async () => {
    const plan = { ...clean?.plan, entry: 8.1e-7, stop: 7.1e-7 };
    const actual = { ...clean?.actual, entry: 8.4e-7 };
    expect((await answered(['adherence'], { ...clean, plan, actual })).components.entry).toBe(0.5);
  });

  it.each([
    ['nonsense', 'input'],
    [{ ...clean, plan: { entry: { low: 101, high: 100 } } }, 'plan.entry'],
    [{ ...clean, plan: { size: -1 } }, 'plan.size'],
    [{ ...clean, actual: { size: -1 } }, 'actual.size'],
    [{ ...clean, actual: { checked: 2.5 } }, 'actual.checked'],
    [{ ...clean, flags: { loss_r: -2.4 } }, 'flags.loss_r'],
    [{ ...clean, flags: { gate_max: -1 } }, 'flags.gate_max'],
    [{ ...clean, persona: 'gambler' }, 'persona'],
    [{ ...clean, weights: { ...weights, stop: 31 } }, 'weights.stop'],
    [{ ...clean, plan: { dir: 'up' } }, 'plan.dir'],
    [{ ...clean, plan: { entry: 'x' } }, 'plan.entry'],
    [{ ...clean, actual: { exitReason: 'luck' } }, 'actual.exitReason'],
    [{ ...clean, actual: { stopMoves: [1, null] } }, 'actual.stopMoves[1]'],
    [{ ...clean, flags: { lucky: true } }, 'flags.lucky'],
    [[clean, { ...clean, more: 1 }], '[1].more'],
    [{ persona, cases: [{ ...clean, answers: { exit: 'maybe' } }] }, 'cases[0].answers.exit'],
  ])('refuses a wrong input and names its place: %#', async (input, field) => {
    const given = input === 'nonsense' ? '"nonsense"' : input;
    expect(await refused(['adherence'], given)).toMatchObject({ code: 'bad_request', field });
  });
});
