import { describe, expect, it } from 'vitest';
import { decided, found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

const playbook = (...allowed: string[]) => rule('setup_policy', { allowed });
const checklist = ['Trend', 'Level', 'Volume', 'News'];
const checks = (min_ticked: number, over: object = {}) =>
  rule('setup_policy', { checklist, min_ticked, ...over });
const plan = (setup: string | null, ticks?: string[]) => ({
  intent: intent({ setup }, { context: { emotion: null, ...(ticks ? { checklist: ticks } : {}) } }),
});

describe('setup_policy', () => {
  it.each([
    ['the name of the playbook', 'Opening Range'],
    ['in other letters', 'OPENING range'],
    ['with spaces around it', '  opening range\n'],
  ])('passes a setup by %s', (_name, setup) => {
    expect(found(playbook('pullback', 'Opening Range '), plan(setup)).status).toBe('pass');
  });

  it.each(['opening', 'opening range 2', 'opening  range'])(
    'blocks “%s”, without a time',
    (name) => {
      expect(decided([playbook('opening range')], plan(name))).toMatchObject({
        outcome: 'NO_GO',
        blockedUntil: null,
      });
      expect(found(playbook('opening range'), plan(name))).toMatchObject({
        template: 'setup_policy.not_allowed',
        tasks: ['add_setup'],
      });
    },
  );

  it.each([[null], [''], ['  ']])('waits for a setup where it is %j', (setup) => {
    expect(found(playbook('opening range'), plan(setup))).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      tasks: ['fill_fields'],
    });
  });

  it('asks for no setup where it has no list of them', () => {
    expect(found(checks(1), plan(null, ['Trend'])).status).toBe('pass');
  });

  it.each([
    ['too few', ['Trend', 'Level'], 'fail'],
    ['as many as it wants', ['Trend', 'Level', 'News'], 'pass'],
    ['more', checklist, 'pass'],
    ['one of them twice', ['Trend', 'Level', 'Level'], 'fail'],
    ['one that is not on the list', ['Trend', 'Level', 'Moon'], 'fail'],
    ['no', [], 'fail'],
  ])('with %s ticks a minimum of three is a %s', (_name, ticks, status) => {
    expect(found(checks(3), plan(null, ticks)).status).toBe(status);
  });

  it('counts no ticks where the plan has none', () => {
    expect(found(checks(1), plan(null))).toMatchObject({
      outcome: 'WAIT',
      observed: '0',
      limit: '1',
      unit: 'checks',
      tasks: ['checklist_tick'],
    });
  });

  it('judges the setup before the ticks', () => {
    const both = checks(4, { allowed: ['opening range'] });
    expect(found(both, plan('late breakout', [])).outcome).toBe('NO_GO');
    expect(found(both, plan(null, checklist)).status).toBe('missing');
    expect(found(both, plan('opening range', ['Trend'])).template).toBe(
      'setup_policy.too_few_ticks',
    );
    expect(found(both, plan('opening range', checklist)).status).toBe('pass');
  });

  it('names the setup, or its ticks', () => {
    expect(sentence(playbook('pullback'), plan(' late breakout '))).toBe(
      'My plan named “late breakout”. My playbook has no such setup.',
    );
    expect(sentence(checks(4), plan(null, ['Trend', 'News']))).toBe(
      'I ticked 2 of 4 checks. My rule wants 4.',
    );
    expect(sentence(playbook('pullback'), plan(null))).toBe(
      'My plan has no setup yet. My rule wants one of my playbook.',
    );
  });

  it('may be overridden for its ticks, never for its setup', () => {
    expect(overrideOf(checks(4), plan(null, []))).toEqual({
      allowed: true,
      safeguards: ['half_size'],
    });
    expect(overrideOf(playbook('pullback'), plan('late breakout'))).toEqual({ allowed: false });
    expect(overrideOf(playbook('pullback'), plan(null))).toEqual({ allowed: false });
  });
});
