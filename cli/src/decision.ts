import { type DecisionRequest, decide } from '@mast/shared/gate';
import type { DecisionRecord } from '@mast/shared/types';
import { CommandError } from './command.ts';

/** The decision of a request; a plan that gets none is an error that names its field. */
export function decisionOf(request: DecisionRequest): DecisionRecord {
  const decided = decide(request);
  if (decided.ok) return decided.value;
  const { code, message, field } = decided.error;
  throw new CommandError(code, message, { field });
}
