import type { Ground } from './play.ts';
import { USUAL } from './schedule/steps.ts';
import { RestorableMemory } from './server/restorable-memory.ts';

/** A store in memory, a new one for each schedule. */
export function memoryGround(): Ground {
  let epochs = 0;
  const newEpoch = () => {
    epochs += 1;
    return `epoch-${epochs}`;
  };
  return {
    size: USUAL,
    fresh: async () => ({ store: new RestorableMemory({ newEpoch }), userId: 'person' }),
    close: async () => {},
  };
}
