import { previewEdit, type RuleState } from '@mast/shared/rules';
import { parseInstant } from '@mast/shared/time';
import { describe, expect, it } from 'vitest';
import { actsText } from './moment-words.ts';
import { headline, partText, whyTexts } from './preview-words.ts';

const at = (text: string): number => parseInstant(text) as number;
const NOW = at('2026-06-14T22:00:00.000Z');
const ZONE = 'UTC';
const facts = {
  receivedAt: NOW,
  startedAt: at('2026-01-01T00:00:00.000Z'),
  days: [{ tz: 'UTC', localTime: '00:00' }],
  cooldowns: [],
};
const risk = (max_pct: string, more: object = {}): RuleState => ({
  id: 'risk',
  kind: 'max_risk_per_trade',
  params: { max_pct, basis: 'latest', ...more },
  onMissing: null,
  disabled: false,
});

const online = { acts: (when: number) => actsText(when, NOW, ZONE), isOnline: true };
const offline = { ...online, isOnline: false };
const said = (from: RuleState[], to: RuleState[], over: object = {}, words = online) => {
  const preview = previewEdit(from, to, { ...facts, ...over });
  return {
    line: headline(preview, words),
    why: whyTexts(preview, words),
    parts: preview.changes.map((one) => partText(one, preview, words)),
  };
};

describe('what an edit says of itself before it is saved', () => {
  it('tighter: acts now, and nothing more has to be said', () => {
    expect(said([risk('1')], [risk('0.5')])).toEqual({
      line: 'Tighter: acts now.',
      why: [],
      parts: ['tighter, acts now'],
    });
  });

  it('looser: acts on a day and a time, and why then', () => {
    const { line, why } = said([risk('1')], [risk('2')]);
    expect(line).toBe('Looser: acts on Monday 22:00.');
    expect(why).toEqual([
      'What is looser waits for 24 hours, so that it is not decided in a hurry.',
    ]);
  });

  it('offline, that the time counts from when the server receives it', () => {
    expect(said([risk('1')], [risk('2')], {}, offline).why.at(-1)).toContain(
      'the time counts from when the server receives it',
    );
    expect(said([risk('1')], [risk('0.5')], {}, offline).why).toEqual([]);
  });

  it('mixed, each parameter by itself', () => {
    const { line, parts } = said([risk('1')], [risk('2', { max_money: '100' })]);
    expect(line).toBe('Mixed: the tighter part acts now, the looser one on Monday 22:00.');
    expect([...parts].sort()).toEqual(['looser, acts on Monday 22:00', 'tighter, acts now']);
  });

  it('undecidable counts as looser, and says so', () => {
    const { line, why } = said([risk('1')], [risk('1', { basis: 'day_start' })]);
    expect(line).toBe('Not surely tighter: acts on Monday 22:00.');
    expect(why[0]).toContain('counts as looser');
  });

  it('in the first 72 hours, that everything acts at once; after a cooldown, that it waits for it', () => {
    const first = said([risk('1')], [risk('2')], { startedAt: NOW - 1 });
    expect(first.line).toBe('Looser: acts now.');
    expect(first.why).toEqual(['In my first 72 hours everything acts at once.']);
    const cooldowns = [
      {
        class: 'major' as const,
        startsAt: '2026-06-15T20:00:00.000Z',
        endsAt: '2026-06-16T00:00:00.000Z',
      },
    ];
    const paused = said([risk('1')], [risk('2')], { cooldowns });
    expect(paused.line).toBe('Looser: acts on Tuesday 00:00.');
    expect(paused.why[0]).toContain('the end of my cooldown');
  });

  it('an order acts now, no change is none', () => {
    const gap: RuleState = { ...risk('1'), id: 'gap', kind: 'min_gap', params: { minutes: 5 } };
    expect(said([risk('1'), gap], [gap, risk('1')]).line).toBe('Another order: acts now.');
    expect(said([gap], [gap]).line).toBe('Nothing is changed yet.');
  });
});

describe('the moment at which something acts', () => {
  it('is never said earlier than it is, and by its date beyond a week', () => {
    expect(actsText(at('2026-06-14T23:10:00.001Z'), NOW, ZONE)).toBe('today 23:11');
    expect(actsText(at('2026-06-15T23:59:59.999Z'), NOW, ZONE)).toBe('on Tuesday 00:00');
    expect(actsText(at('2026-07-15T10:00:00.000Z'), NOW, ZONE)).toMatch(/^on .*15.*10:00/);
  });
});
