import type { SyncStore } from '@mast/database';
import type { Consumer } from '../stream/stream.ts';
import { ADHERENCE_SCORER, adherenceScorer } from './adherence-scorer.ts';
import { BREACH_DETECTOR, breachDetector } from './breach-detector.ts';
import { COACH, coach } from './coach.ts';
import { COOLDOWN_TRIGGER, cooldownTrigger } from './cooldown-trigger.ts';
import { PAPER_PERIODS, paperPeriods } from './paper-periods.ts';

export interface HandlerDeps {
  readonly store: SyncStore;
  readonly newId: () => string;
  readonly onError: (error: unknown) => void;
}

/** Every handler that writes rows of what happened, by the name under which it claims events. */
export const domainHandlers = (deps: HandlerDeps): ReadonlyMap<string, Consumer> =>
  new Map([
    [COOLDOWN_TRIGGER, cooldownTrigger(deps)],
    [BREACH_DETECTOR, breachDetector(deps)],
    [ADHERENCE_SCORER, adherenceScorer(deps)],
    [PAPER_PERIODS, paperPeriods(deps)],
    [COACH, coach(deps)],
  ]);
