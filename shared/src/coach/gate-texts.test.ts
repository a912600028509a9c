import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../gate/index.ts';
import { RULE_KINDS } from '../gate/registry.ts';
import { at, NOW } from '../gate/testing/cases.ts';
import { rules } from '../gate/testing/law-rules.ts';
import { worlds } from '../gate/testing/law-worlds.ts';
import { findingText, GO_MEANS, renderText, templateIds } from '../gate/texts.ts';
import { boundSlots } from './bound-slots.ts';
import { lint } from './linter/index.ts';

/** The template itself, its slots as `{name}`. */
const templateOf = (id: string): string =>
  renderText(id, new Proxy({}, { get: (_target, slot) => `{${String(slot)}}` }));

const SAMPLE: Readonly<Record<string, string>> = {
  instrument: 'BTC',
  fund: 'VWCE',
  currency: 'USD',
  unit: 'R',
  window: '30 days',
  tag: 'fomo',
  fields: 'stop, exit, size, side, exit time, reason code, sleep, liquidation price',
  kind: 'max_risk_per_trade',
  city: 'New York',
  month: 'June',
  quarter: 'second',
  answer: 'no',
  until: '00:00 on 3 Jun',
};
const NUMBERS = ['3', '0', '1.4', '1250.00', '-3.2', '14:30'];
const WORDS = ['sell everything', 'ORB', 'buy the dip 🚀', '72,000 by Friday'];

const violationsOf = (id: string, values: Record<string, string>) => {
  const template = templateOf(id);
  const text = renderText(id, values);
  const slots = boundSlots(template, values);
  return lint({ text, channel: 'coach', source: 'template', slots }).violations;
};

const isQuoted = (template: string, slot: string) => template.includes(`“{${slot}}”`);

describe('every text of the gate passes the linter', () => {
  it('are those of all kinds', () => {
    expect(templateIds().length).toBeGreaterThan(Object.keys(RULE_KINDS).length);
  });

  it.each(templateIds())('%s, whatever number and whatever words of the trader', (id) => {
    const template = templateOf(id);
    const slots = [...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as string);
    const values = fc.record(
      Object.fromEntries(
        slots.map((slot) => {
          const sample = SAMPLE[slot];
          const drawn = isQuoted(template, slot) ? WORDS : NUMBERS;
          return [slot, sample === undefined ? fc.constantFrom(...drawn) : fc.constant(sample)];
        }),
      ),
    );
    fc.assert(
      fc.property(values, (drawn) => {
        expect(violationsOf(id, drawn as Record<string, string>)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('as decisions about random plans give them', () => {
    const seen = new Set<string>();
    const ids = (record: ReturnType<typeof decide>) => {
      for (const { template, slots } of record.ok ? record.value.findings : []) {
        if (template === null) continue;
        seen.add(template);
        expect({
          text: findingText({ template, slots }),
          violations: violationsOf(template, slots),
        }).toMatchObject({ violations: [] });
      }
    };
    fc.assert(
      fc.property(rules(14), worlds, (list, { intent, facts }) => {
        ids(
          decide({
            ...{ intent, facts, rules: list, asOf: at(NOW), evaluatedAt: at(NOW) },
            ...{ id: 'd', revision: 1, rulesetId: 'r', evaluator: 'device' as const },
          }),
        );
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(seen.size).toBeGreaterThan(40);
  });

  it('what GO means', () => {
    const slots = {};
    expect(lint({ text: GO_MEANS, channel: 'coach', source: 'template', slots }).ok).toBe(true);
  });
});
