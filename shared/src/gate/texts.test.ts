import { describe, expect, it } from 'vitest';
import { findingText, GO_MEANS, renderText, templateIds } from './texts.ts';

describe('texts', () => {
  it.each(templateIds())('%s is a whole sentence', (template) => {
    expect(renderText(template, {})).toMatch(/^[A-Z…0-9][^\n]{15,}[.?]$/);
  });

  it('what GO means is told in whole sentences', () => {
    expect(GO_MEANS).toMatch(/^GO means .+\. It is not a view on price\.$/);
  });

  it('a slot that nothing fills is shown to be open', () => {
    expect(renderText('rule.unknown_kind', {})).toContain('kind … is');
    expect(renderText('rule.unknown_kind', { kind: 'moon_phase' })).toContain('kind moon_phase is');
  });

  it('an unknown template is a mistake of ours; a finding without one says nothing', () => {
    expect(() => renderText('no.such', {})).toThrow('expected a known template, found `no.such`');
    expect(findingText({ template: null, slots: {} })).toBeUndefined();
  });
});
