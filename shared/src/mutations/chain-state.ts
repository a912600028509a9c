import type { EntityReader } from '../entities/index.ts';
import { type ChainKey, endOfChain, type FactRows, lastOfChain, lastPlan } from '../facts/index.ts';
import type { FrictionTask, Intent } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { recentIntents, recentTasks } from './gate-rows.ts';

/** Where a plan stands among those of its account, instrument, side and mode. */
export interface ChainState {
  /** The plan before it in its chain; undefined where it begins one. */
  readonly last: Intent | undefined;
  /** Tasks of the chain. */
  readonly tasks: readonly FrictionTask[];
  /** The chain before it, where that has ended. */
  readonly ended: { readonly at: string; readonly tasks: readonly FrictionTask[] } | null;
}

export function chainStateOf(
  { intents, tasks }: Pick<FactRows, 'intents' | 'tasks'>,
  key: ChainKey,
  at: Instant,
): ChainState {
  const asOf = formatInstant(at);
  const tasksOf = (intent: Intent) => tasks.filter((task) => task.chainId === intent.chainId);
  const last = lastOfChain(intents, key, asOf);
  if (last) return { last, tasks: tasksOf(last), ended: null };
  const previous = lastPlan(intents, key, asOf);
  const ended = previous && { at: endOfChain(intents, previous, asOf), tasks: tasksOf(previous) };
  return { last: undefined, tasks: [], ended: ended ?? null };
}

export async function loadChainState(
  reader: EntityReader,
  key: ChainKey,
  at: Instant,
): Promise<ChainState> {
  const [intents, tasks] = await Promise.all([recentIntents(reader, at), recentTasks(reader, at)]);
  return chainStateOf({ intents, tasks }, key, at);
}
