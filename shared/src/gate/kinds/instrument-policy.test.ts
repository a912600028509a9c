import { describe, expect, it } from 'vitest';
import { decided, facts, found, instrument, overrideOf, rule, sentence } from '../testing/cases.ts';

const policy = (params: object) => rule('instrument_policy', params);
const doge = {
  facts: facts({ instrument: { ...instrument('MES'), id: 'doge-id', symbol: 'DOGE' } }),
};

describe('instrument_policy', () => {
  it.each([
    ['on the list', { allow: ['ES', 'MES'] }, 'pass'],
    ['off the list', { allow: ['ES'] }, 'fail'],
    ['off an empty list', { allow: [] }, 'fail'],
    ['one of any', { allow: 'any' }, 'pass'],
    ['not denied', { deny: ['ES'] }, 'pass'],
    ['denied', { deny: ['ES', 'MES'] }, 'fail'],
    ['denied of any', { allow: 'any', deny: ['MES'] }, 'fail'],
    ['on the list and denied', { allow: ['MES'], deny: ['MES'] }, 'fail'],
    ['of another id in the same letters', { allow: ['mes'] }, 'fail'],
  ])('an instrument that is %s: %j is a %s', (_name, params, status) => {
    expect(found(policy(params)).status).toBe(status);
  });

  it('blocks without a time, until the list is changed', () => {
    expect(decided([policy({ allow: ['ES'] })])).toMatchObject({
      outcome: 'NO_GO',
      blockedUntil: null,
    });
    expect(found(policy({ allow: ['ES'] })).tasks).toEqual(['edit_list']);
  });

  it('compares ids and not symbols', () => {
    expect(found(policy({ allow: ['doge-id'] }), doge).status).toBe('pass');
    expect(found(policy({ allow: ['DOGE'] }), doge).status).toBe('fail');
  });

  it('waits for an instrument', () => {
    expect(found(policy({ allow: 'any' }), { facts: facts({ instrument: null }) })).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      tasks: ['fill_fields'],
    });
  });

  it('names the instrument', () => {
    expect(sentence(policy({ allow: ['ES'] }), doge)).toBe(
      'My instrument list does not include DOGE.',
    );
    expect(sentence(policy({ deny: ['doge-id'] }), doge)).toBe(
      'My list of instruments that I leave out includes DOGE.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(policy({ allow: [] }))).toEqual({ allowed: false });
    expect(overrideOf(policy({ deny: ['MES'] }))).toEqual({ allowed: false });
  });
});
