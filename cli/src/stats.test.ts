import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answered, refused } from './testing/mast.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../shared/fixtures/digest-stats.json', import.meta.url), 'utf8'),
);

it('answers the golden sample to six digits', async () => {
  const answer = await answered(['stats'], { r: golden.input_r });
  expect(answer).toMatchObject(golden.expected);
  expect(answer.t_ci_mean_r).toEqual(golden.t_ci_mean_r_n12);
});

it('takes decimals as text, numbers of any size, and another band', async () => {
  const answer = await answered(['stats'], { r: ['0.50', -0.5, 1e-7], be_band_r: '0.5' });
  expect(answer).toMatchObject({ n: 3, wins: 0, losses: 0, be: 3, total_r: 0 });
});

it('has nulls and zeros for no trades', async () => {
  expect(await answered(['stats'], { r: [] })).toMatchObject({
    n: 0,
    win_rate: null,
    wilson: null,
    exp_r: null,
    t_ci_mean_r: null,
    sqn: null,
    pf: null,
    total_r: 0,
    max_dd_r: 0,
  });
});

it.each([
  ['no list', {}, 'r'],
  ['a text that is no decimal', { r: [1, 'x'] }, 'r.1'],
  ['a null', { r: [null] }, 'r.0'],
  ['a number too large', { r: [1e300] }, 'r.0'],
  ['a band below zero', { r: [], be_band_r: -0.1 }, 'be_band_r'],
  ['an unknown member', { r: [], rs: [] }, 'rs'],
])('refuses %s', async (_name, input, field) => {
  expect(await refused(['stats'], input)).toMatchObject({ code: 'bad_request', field });
});
