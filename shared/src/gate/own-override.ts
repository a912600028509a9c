import type { CustomQuestionParams } from '../generated/types.ts';
import type { OverridePolicy } from './types.ts';
import { NEVER } from './verdicts.ts';

/** The policy that the trader wrote into a rule of their own; where none is written, never. */
export const ownOverride = ({
  override,
}: Pick<CustomQuestionParams, 'override'>): OverridePolicy =>
  override?.allowed ? { allowed: true, safeguards: override.safeguards ?? [] } : NEVER;
