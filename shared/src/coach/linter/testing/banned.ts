import type { LintRuleId } from '../types.ts';
import { DIRECTION_LINES } from './banned-directions.ts';
import { VIEW_LINES } from './banned-views.ts';
import { MORE_DIRECTIONS } from './more-directions.ts';
import { MORE_VIEWS } from './more-views.ts';
import { UNLISTED_DIRECTIONS } from './unlisted-directions.ts';
import { UNLISTED_VIEWS } from './unlisted-views.ts';

/** Lines that must never be said. */
export const BANNED: readonly { id: LintRuleId; text: string }[] = [
  DIRECTION_LINES,
  VIEW_LINES,
  MORE_DIRECTIONS,
  MORE_VIEWS,
  UNLISTED_DIRECTIONS,
  UNLISTED_VIEWS,
].flatMap((corpus) =>
  Object.entries(corpus).flatMap(([id, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ id: id as LintRuleId, text })),
  ),
);
