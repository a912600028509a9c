import { describe, expect, it } from 'vitest';
import { Trader } from './testing/trader.ts';

const MINUTE = 60_000;
const note = { entryId: 'note', text: 'The range held.', period: null } as const;
const file = {
  attachmentId: 'picture',
  entryId: 'note',
  name: 'chart.png',
  mediaType: 'image/png',
  size: 1024,
  width: 390,
  height: 844,
  sha256: 'a'.repeat(64),
  thumb: null,
} as const;

describe('an entry that is changed', () => {
  it('keeps its time, and what it said before stays, once for each change', async () => {
    const one = new Trader();
    await one.write('writeNote', note);
    const first = one.row('journal_entry', 'note');
    one.now += MINUTE;
    await one.write('writeNote', { ...note, text: 'The range broke.' });
    one.now += MINUTE;
    await one.write('writeNote', { ...note, text: 'It broke at noon.' });
    const last = one.row('journal_entry', 'note');
    expect(last).toMatchObject({ text: 'It broke at noon.', at: first?.at });
    expect(one.all('journal_revision')).toMatchObject([
      { entryId: 'note', text: 'The range held.', writtenAt: first?.at },
      { entryId: 'note', text: 'The range broke.' },
    ]);
    expect(one.all('journal_revision')[1]?.writtenAt).not.toBe(first?.at);
  });

  it('with the same words leaves no trace', async () => {
    const one = new Trader();
    await one.write('writeNote', note);
    one.now += MINUTE;
    await one.write('writeNote', note);
    expect(one.all('journal_revision')).toEqual([]);
    expect(one.row('journal_entry', 'note')?.revisedAt).toBeNull();
  });

  it('stays of its kind', async () => {
    const one = new Trader();
    await one.write('writeNote', note);
    const pre = { entryId: 'note', text: 'Before.', emotion: null, intentId: null };
    expect(await one.write('writePre', pre)).toBe('invalid_args');
  });

  it('may be about a plan of this person only', async () => {
    const pre = { entryId: 'pre', text: 'Before.', emotion: null, intentId: 'nobodys' };
    expect(await new Trader().write('writePre', pre)).toBe('unknown_intent');
  });
});

describe('a picture', () => {
  it('belongs to an entry that is there', async () => {
    const one = new Trader();
    expect(await one.write('addAttachment', file)).toBe('unknown_entry');
    await one.write('writeNote', note);
    expect(await one.write('addAttachment', file)).toBeUndefined();
    expect(one.all('attachment')).toMatchObject([{ id: 'picture', storedAt: null }]);
  });

  it('that is put there twice is there once, and stays stored', async () => {
    const one = new Trader();
    await one.write('writeNote', note);
    await one.write('addAttachment', file);
    const storedAt = '2026-06-11T15:00:00.000Z';
    one.rows.set('attachment/picture', { ...(one.row('attachment', 'picture') ?? {}), storedAt });
    expect(await one.write('addAttachment', file)).toBeUndefined();
    expect(one.all('attachment')).toMatchObject([{ id: 'picture', storedAt }]);
    const other = { ...file, sha256: 'b'.repeat(64) };
    expect(await one.write('addAttachment', other)).toBe('attachment_exists');
  });

  it('is gone with its entry, and so are the earlier forms of that', async () => {
    const one = new Trader();
    await one.write('writeNote', note);
    await one.write('writeNote', { ...note, text: 'Else.' });
    await one.write('addAttachment', file);
    expect(await one.write('removeEntry', { entryId: 'note' })).toBeUndefined();
    expect(one.all('journal_entry')).toEqual([]);
    expect(one.all('journal_revision')).toEqual([]);
    expect(one.all('attachment')).toEqual([]);
    expect(await one.write('removeEntry', { entryId: 'note' })).toBeUndefined();
  });
});

it('an entry that a rule counts is not removed', async () => {
  const one = new Trader();
  await one.write('writeNote', { ...note, period: 'quarter' });
  expect(await one.write('removeEntry', { entryId: 'note' })).toBe('entry_counts');
  expect(one.all('journal_entry')).toHaveLength(1);
});

it('a template is written, changed and taken away', async () => {
  const one = new Trader();
  const template = {
    templateId: 't',
    name: 'Evening',
    kind: 'note' as const,
    prompts: ['Why?'],
  };
  await one.write('saveTemplate', template);
  const createdAt = one.row('journal_template', 't')?.createdAt;
  one.now += MINUTE;
  await one.write('saveTemplate', { ...template, name: 'Night' });
  expect(one.row('journal_template', 't')).toMatchObject({ name: 'Night', createdAt });
  await one.write('deleteTemplate', { templateId: 't' });
  expect(one.all('journal_template')).toEqual([]);
});
