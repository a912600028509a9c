import { startRulesOf } from '@mast/shared/policies';
import { expect, it } from 'vitest';
import { acceptRest, goBack, sayToRule } from './rule-flow.ts';
import { emptySetup, type SetupDraft } from './setup-draft.ts';

const crypto = startRulesOf('crypto');
const saver = startRulesOf('indexdca');
const begun = emptySetup(() => 'id', 'UTC');
const [first] = crypto;
if (first === undefined) throw new Error('expected start rules, found none');

const kept = (draft: Pick<SetupDraft, 'choices'>) =>
  Object.values(draft.choices).filter(({ isKept }) => isKept).length;

it('goes from rule to rule, and back without forgetting what was said', () => {
  const said = sayToRule(crypto, begun, { rule: first, isKept: false });
  expect(said).toMatchObject({ at: 1, step: 'rules' });
  const back = { ...begun, ...said, ...goBack({ ...begun, ...said }, crypto) };
  expect(back).toMatchObject({ at: 0, choices: { [first.id]: { isKept: false } } });
  expect(sayToRule(crypto, back, { rule: first, isKept: true })).toMatchObject({ at: 1 });
  expect(goBack(back, crypto)).toEqual({ step: 'account' });
});

it('takes the rest as it stands from any step', () => {
  const said = sayToRule(crypto, begun, { rule: first, isKept: false });
  const rest = acceptRest(crypto, said);
  expect(rest.step).toBe('review');
  expect(kept(rest)).toBe(crypto.length - 1);
});

it('stops where only the person can say it', () => {
  const rest = acceptRest(saver, begun);
  expect(rest.step).toBe('rules');
  expect(saver[rest.at]?.kind).toBe('instrument_policy');
  const list = { id: 'instrument_policy', kind: 'instrument_policy' as const, params: {} };
  const next = sayToRule(saver, rest, { rule: list, isKept: false });
  expect(saver[next.at]?.kind).toBe('allocation_band');
});

it('leads a rule that was opened again back to all of them', () => {
  const rest = { ...begun, ...acceptRest(crypto, begun) };
  const changed = sayToRule(crypto, rest, { rule: first, isKept: false });
  expect(changed.step).toBe('review');
  expect(goBack({ ...rest, at: 3 }, crypto)).toEqual({ step: 'review' });
});
