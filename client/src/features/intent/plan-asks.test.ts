import { startRulesOf } from '@mast/shared/policies';
import type { Persona, RuleDefinition } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { planAsks } from './plan-asks.ts';

type Described = Pick<RuleDefinition, 'ruleKey' | 'kind' | 'params' | 'onMissing'>;

const ofPersona = (persona: Persona): Described[] =>
  startRulesOf(persona).map(({ id, ...rule }) => ({ ...rule, ruleKey: id, onMissing: null }));

const asked = (persona: Persona) => [...planAsks(ofPersona(persona), persona, false).asks].sort();

const rule = (kind: Described['kind'], params: object): Described => ({
  ruleKey: 'own',
  kind,
  params,
  onMissing: null,
});

describe('a plan is asked what its start rules need, and nothing else', () => {
  it.each<[Persona, string[]]>([
    ['crypto', ['emotion', 'leverage', 'liquidationPrice', 'reason', 'setup', 'stopAtBroker']],
    ['shortterm', ['emotion', 'setup', 'stopAtBroker', 'target', 'trail']],
    ['swing', ['emotion', 'invalidation', 'reason', 'setup', 'target', 'trail']],
    ['indexdca', ['emotion', 'reasonCode']],
  ])('%s', (persona, asks) => {
    expect(asked(persona)).toEqual(asks);
  });
});

describe('questions', () => {
  it('are the person’s own', () => {
    expect(planAsks(ofPersona('indexdca'), 'indexdca', false).questions).toEqual([
      {
        rule: 'emergency_fund',
        text: 'My emergency fund covers my months',
        isAboutEvents: false,
      },
    ]);
  });

  it('ask about events only while no calendar is kept', () => {
    const questions = (hasCalendar: boolean) =>
      planAsks(ofPersona('shortterm'), 'shortterm', hasCalendar).questions;
    expect(questions(false)).toEqual([
      { rule: 'event_blackout', text: 'An event of high impact is near', isAboutEvents: true },
    ]);
    expect(questions(true)).toEqual([]);
  });

  it('are not asked where the person only wants to be shown', () => {
    const shown = ofPersona('shortterm').map((one) => ({ ...one, onMissing: 'show' as const }));
    expect(planAsks(shown, 'shortterm', false).questions).toEqual([]);
  });
});

it('knows playbook, checklist and own list', () => {
  const rules = [
    rule('setup_policy', { allowed: ['Range'], checklist: ['a', 'b'], min_ticked: 2 }),
    rule('instrument_policy', { allow: ['SPY'] }),
  ];
  expect(planAsks(rules, 'swing', false)).toMatchObject({
    setups: ['Range'],
    checklist: ['a', 'b'],
    minTicked: 2,
    instruments: ['SPY'],
  });
});

it('asks what a rule of one’s own looks at, and what limits a holding', () => {
  const rules = [
    rule('custom_compare', {
      name: 'tired',
      all: [
        { fact: 'context.sleep_h', op: 'lt', value: '5' },
        { fact: 'plan.exit_type', op: 'eq', value: 'manual' },
      ],
      outcome: 'WAIT',
    }),
    rule('holding_policy', { weekend: false }),
  ];
  expect([...planAsks(rules, 'swing', false).asks]).toEqual(['sleep', 'exitType', 'hold']);
  const allows = [rule('holding_policy', { weekend: true, overnight: true })];
  expect([...planAsks(allows, 'swing', false).asks]).toEqual([]);
});
