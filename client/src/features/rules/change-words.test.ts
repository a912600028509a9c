import { diffRules, type RuleState } from '@mast/shared/rules';
import type { RuleKind } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { changeText } from './change-words.ts';
import { PLAIN_WORDS } from './sentences/parts.ts';

const words = { ...PLAIN_WORDS, currency: 'USD', symbolOf: (id: string) => `<${id}>` };
const rule = (kind: RuleKind, params: object, over: Partial<RuleState> = {}): RuleState => ({
  id: 'one',
  kind,
  params,
  onMissing: null,
  disabled: false,
  ...over,
});

const texts = (from: RuleState[], to: RuleState[]) =>
  diffRules(from, to).changes.map((change) => {
    const { title, text } = changeText(change, to, words);
    return `${title} · ${text}`.replaceAll('\u00a0', ' ');
  });

it('a figure by its name and unit, also where there was or will be none', () => {
  const stop = (max?: string) => rule('stop_policy', { required: true, max_distance_pct: max });
  expect(texts([stop('8')], [stop('5')])).toEqual([
    'My stop · Most distance from the entry: 8 % → 5 %',
  ]);
  const bare = rule('stop_policy', { required: true });
  expect(texts([bare], [stop('5')])).toEqual([
    'My stop · Most distance from the entry: none → 5 %',
  ]);
});

it('choices, flags and lists in their own words', () => {
  const holding = (over: object) => rule('holding_policy', { exit_time_required: true, ...over });
  expect(texts([holding({})], [holding({ overnight: false })])).toEqual([
    'How long I hold · I may hold over night: yes → no',
  ]);
  const gap = (after: string) => rule('min_gap', { minutes: 5, after });
  expect(texts([gap('loss')], [gap('any')])[0]).toContain('After: A loss → Any trade');
  const list = (allow: unknown) => rule('instrument_policy', { allow });
  expect(texts([list('any')], [list(['a', 'b'])])[0]).toContain('My list: any → <a>, <b>');
});

it('what is no single figure as the whole sentence, before and after', () => {
  const ladder = (minutes: number) =>
    rule('loss_streak', { ladder: [{ n: 2, minutes, scope: 'day' }] });
  expect(texts([ladder(30)], [ladder(20)])).toEqual([
    'Losses in a row · “After 2 losses in a row within a day I pause for 30 min.” → “After 2 losses in a row within a day I pause for 20 min.”',
  ]);
});

it('a rule that comes, goes, or is switched', () => {
  const gap = rule('min_gap', { minutes: 5 });
  expect(texts([], [gap])[0]).toBe(
    'A breath between trades · added: After every trade I wait 5 min before the next.',
  );
  expect(texts([gap], [])).toEqual(['A breath between trades · removed']);
  expect(texts([gap], [{ ...gap, disabled: true }])).toEqual([
    'A breath between trades · switched off',
  ]);
});

it('a rule of a kind that this version does not know is named all the same', () => {
  const newer = rule('corr_limit' as RuleKind, { most: 3 });
  expect(texts([newer], [])).toEqual(['corr limit · removed']);
});
