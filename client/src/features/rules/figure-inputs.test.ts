import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { figureInputs } from './figure-inputs.ts';
import { pathKey } from './rule-input.ts';
import { ruleSentence } from './rule-sentence.ts';
import { PLAIN_WORDS } from './sentences/parts.ts';

const led = (persona: Persona) =>
  Object.fromEntries(
    startRulesOf(persona).map((rule) => {
      const owners = figureInputs(rule, PLAIN_WORDS);
      const { parts } = ruleSentence(rule, PLAIN_WORDS);
      return [
        rule.id,
        parts.flatMap((part, place) => {
          if (typeof part === 'string') return [];
          const owner = owners[place];
          return [
            `${part.figure.replaceAll('\u00a0', ' ')} ← ${owner ? pathKey(owner.path) : '?'}`,
          ];
        }),
      ];
    }),
  );

it('each figure of a sentence leads to the input that it comes from', () => {
  const short = led('shortterm');
  expect(short.loss_limit_day).toEqual(['2 % ← max_pct', '4R ← max_r']);
  expect(short.max_drawdown).toEqual([
    '8 % ← max_pct',
    '60 days ← lookback_days',
    '3 times ← paper',
    '4 % ← reduce_at_pct',
    '0.5 ← reduce_factor',
  ]);
  expect(short.loss_streak?.slice(0, 4)).toEqual([
    '2 losses ← ladder/0/n',
    '15 min ← ladder/0/minutes',
    '3 losses ← ladder/1/n',
    '60 min ← ladder/1/minutes',
  ]);
  expect(short.session_window).toEqual(['09:45 ← windows/0/from', '15:30 ← windows/0/to']);
});

it.each(['crypto', 'shortterm', 'swing'] as const)('no figure of %s leads nowhere', (persona) => {
  expect(
    Object.values(led(persona))
      .flat()
      .filter((line) => line.endsWith('?')),
  ).toEqual([]);
});
