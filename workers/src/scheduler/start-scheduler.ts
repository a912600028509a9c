import type { EventEnvelope, EventType } from '@mast/shared/events';
import type { Instant } from '@mast/shared/time';
import { type Announcing, announceEnded } from './announce-ended.ts';
import { passTime } from './overdue.ts';

const TICK_MS = 2_000;
const SWEEP_MS = 60 * 60_000;
const FIRST_MS = 30_000;
const PEOPLE = 100;

/** Events after which a cooldown of the person may be about to let go. */
const WAKING: ReadonlySet<EventType> = new Set(['cooldown.started', 'cooldown.tasks.settled']);

export interface SchedulerOptions extends Announcing {
  readonly onError: (error: unknown) => void;
  readonly tickMs?: number;
  readonly firstMs?: number;
}

export interface Scheduler {
  /** Looks at a person's cooldowns soon, where an event may have changed them. */
  wake(event: EventEnvelope): Promise<void>;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Announces ends when they come, one person at a time. Whom it watches follows from events; an hourly
 * round over everybody finds what a restart or a lost event left behind, and what time alone brings.
 */
export function startScheduler({
  onError,
  tickMs = TICK_MS,
  firstMs = FIRST_MS,
  ...announcing
}: SchedulerOptions): Scheduler {
  const { store, now } = announcing;
  const dueAt = new Map<string, Instant>();
  const told = new Set<string>();
  const end = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): void => {
    running = running.then(() => (end.signal.aborted ? undefined : work().catch(onError)));
  };

  async function look(userId: string): Promise<void> {
    dueAt.delete(userId);
    const next = await announceEnded(announcing, userId, told);
    const asked = dueAt.get(userId);
    if (next !== undefined && (asked === undefined || next < asked)) dueAt.set(userId, next);
  }

  async function tick(): Promise<void> {
    const due = [...dueAt].filter(([, at]) => at <= now()).map(([userId]) => userId);
    for (const userId of due) {
      if (!end.signal.aborted) await look(userId).catch(onError);
    }
  }

  async function sweep(): Promise<void> {
    told.clear();
    for (let after = ''; ; ) {
      const people = await store.people(after, PEOPLE);
      for (const userId of people) {
        if (end.signal.aborted) return;
        await look(userId).catch(onError);
        await passTime(announcing, userId).catch(onError);
      }
      const last = people.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }

  const ticking = setInterval(() => inTurn(tick), tickMs);
  const first = setTimeout(() => inTurn(sweep), firstMs);
  const sweeping = setInterval(() => inTurn(sweep), SWEEP_MS);
  return {
    async wake({ type, userId }) {
      if (WAKING.has(type)) dueAt.set(userId, Number.NEGATIVE_INFINITY);
    },
    async stop() {
      end.abort();
      clearInterval(ticking);
      clearTimeout(first);
      clearInterval(sweeping);
      await running;
    },
  };
}
