import type { LintRuleId } from '../types.ts';
import { DIRECTION_LINES } from './banned-directions.ts';
import { VIEW_LINES } from './banned-views.ts';

/** Lines that must never be said. */
export const BANNED: readonly { id: LintRuleId; text: string }[] = Object.entries({
  ...DIRECTION_LINES,
  ...VIEW_LINES,
}).flatMap(([id, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((text) => ({ id: id as LintRuleId, text })),
);
