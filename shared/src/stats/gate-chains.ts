import type { Outcome } from '../generated/types.ts';
import { medianOf } from './median.ts';

/** One chain of plans: what its first decision said and how it ended. Its results are not known here. */
export interface ChainFact {
  readonly first: Outcome;
  readonly last: Outcome;
  readonly dropped: boolean;
  /** Whether the smaller size was taken; null where none was offered. */
  readonly sizeAccepted: boolean | null;
}

/** A friction task; minutes from asked to done, null while open. */
export interface TaskFact {
  readonly minutes: number | null;
}

type ByOutcome = Readonly<Record<Outcome, number>>;

export interface GateFigures {
  readonly chains: number;
  readonly byFirst: ByOutcome;
  readonly byLast: ByOutcome;
  readonly waits: { readonly toGo: number; readonly dropped: number };
  readonly sizes: { readonly accepted: number; readonly declined: number };
  readonly tasks: {
    readonly asked: number;
    readonly done: number;
    readonly medianMinutes: string | null;
  };
}

function byOutcome(outcomes: readonly Outcome[]): ByOutcome {
  const counts = { GO: 0, SIZE_DOWN: 0, WAIT: 0, SIMULATE: 0, NO_GO: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

export function gateFigures(chains: readonly ChainFact[], tasks: readonly TaskFact[]): GateFigures {
  const waits = chains.filter(({ first }) => first === 'WAIT');
  const minutes = tasks.flatMap((task) => task.minutes ?? []);
  return {
    chains: chains.length,
    byFirst: byOutcome(chains.map(({ first }) => first)),
    byLast: byOutcome(chains.map(({ last }) => last)),
    waits: {
      toGo: waits.filter(({ last, dropped }) => last === 'GO' && !dropped).length,
      dropped: waits.filter(({ dropped }) => dropped).length,
    },
    sizes: {
      accepted: chains.filter(({ sizeAccepted }) => sizeAccepted === true).length,
      declined: chains.filter(({ sizeAccepted }) => sizeAccepted === false).length,
    },
    tasks: { asked: tasks.length, done: minutes.length, medianMinutes: medianOf(minutes) },
  };
}
