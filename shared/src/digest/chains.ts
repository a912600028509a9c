import { inPlanOrder } from '../facts/index.ts';
import type { FrictionTask, Intent } from '../generated/types.ts';
import type { ChainFact, TaskFact } from '../stats/index.ts';
import { minutesBetween } from './minutes.ts';
import { isWithin, type Period } from './period.ts';

/**
 * Live plans, chain by chain, of the chains that began in the period.
 * @param broken plans against which an entry was made, also one that did not name its plan
 */
export function chainFacts(
  intents: readonly Intent[],
  broken: ReadonlySet<string | null>,
  period: Period,
): ChainFact[] {
  const chains = new Map<string, Intent[]>();
  for (const intent of [...intents].sort(inPlanOrder)) {
    if (intent.mode !== 'live' || intent.correctedTime >= period.endsAt) continue;
    const chain = chains.get(intent.chainId);
    if (chain) chain.push(intent);
    else chains.set(intent.chainId, [intent]);
  }
  return [...chains.values()]
    .filter(([first]) => first !== undefined && isWithin(first.correctedTime, period))
    .map((chain) => chainFact(chain, broken, period.endsAt));
}

/** How a chain stands at the end of the period. */
function chainFact(
  chain: readonly Intent[],
  broken: ReadonlySet<string | null>,
  asOf: string,
): ChainFact {
  const [first, last] = [chain[0] as Intent, chain.at(-1) as Intent];
  const isFilled = chain.some(
    ({ id, filledAt }) => (filledAt !== null && filledAt < asOf) || broken.has(id),
  );
  const isOver = last.chainEndsAt < asOf;
  const offered = chain.findIndex(({ gateResult }) => gateResult === 'SIZE_DOWN');
  const accepted = chain.slice(offered + 1).some(({ gateResult }) => gateResult === 'GO');
  return {
    first: first.gateResult,
    last: last.gateResult,
    dropped: isOver && !isFilled && last.gateResult !== 'GO',
    sizeAccepted: offered < 0 ? null : accepted ? true : isOver || isFilled ? false : null,
  };
}

/** Tasks that were asked for in the period; one that died with its chain stays undone. */
export const taskFacts = (tasks: readonly FrictionTask[], period: Period): TaskFact[] =>
  tasks
    .filter(({ createdAt }) => isWithin(createdAt, period))
    .map(({ state, createdAt, doneAt }) => ({
      minutes: state === 'done' && doneAt !== null ? minutesBetween(createdAt, doneAt) : null,
    }));
