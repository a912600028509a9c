import { expect, it } from 'vitest';
import { exportName, missingWords } from './export-words.ts';

it('an export is named by its day', () => {
  expect(exportName('2026-11-29T22:10:00.000Z')).toBe('mast-export-2026-11-29.json');
});

it('an export of everything says nothing of what is missing', () => {
  expect(missingWords([])).toBeUndefined();
});

it('what is missing is said once, with its number where that is known', () => {
  expect(missingWords([{ entity: 'gate_decision', count: 7 }])).toBe(
    '7 older decisions of my plans are kept by the server only. With a network, an export has them all.',
  );
  const many = ['trade', 'fill', 'gate_decision'].map((entity) => ({ entity, count: null }));
  expect(missingWords(many)).toBe(
    'Older rows have not all come to this device yet. Older decisions of my plans are kept by the server only. With a network, an export has them all.',
  );
});
