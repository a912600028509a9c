import type {
  Cooldown,
  DecisionRecord,
  FrictionTask,
  GateDecision,
  Trade,
} from '@mast/shared/types';
import type { Device } from './device.ts';
import { MINUTE } from './sync-setup.ts';

/** Trades of a minute each, one after the other; the last one closes at the instant. */
function trades(on: Device, times: number, endingAt: number, exit: string): void {
  for (let left = times - 1; left >= 0; left -= 1) {
    const closedAt = endingAt - 2 * left * MINUTE;
    on.fill('buy', '7300', closedAt - MINUTE);
    on.fill('sell', exit, closedAt);
  }
}

export const lose = (on: Device, times: number, endingAt: number): void =>
  trades(on, times, endingAt, '7290');

export const win = (on: Device, times: number, endingAt: number): void =>
  trades(on, times, endingAt, '7310');

export const recordOf = (on: Device, intentId: string, evaluator: 'device' | 'server') =>
  on.row<GateDecision>(`gate_decision/${intentId}:${evaluator}`)?.record as DecisionRecord;

/** Both records of a plan as the device has them after its sync. */
export const recordsOf = (on: Device, intentId: string) => ({
  device: recordOf(on, intentId, 'device'),
  server: recordOf(on, intentId, 'server'),
});

export const cooldowns = (on: Device): Cooldown[] => on.all<Cooldown>('cooldown');

/** Writes the three lines that the cooldowns on a device ask for. */
export function writeLines(on: Device): void {
  for (const { id, task, state } of on.all<FrictionTask>('friction_task')) {
    if (state !== 'open' || task !== 'write_three_lines') continue;
    const lines = ['saw', 'felt', 'did'].map((what) => `This is what I ${what}, for ${id}.`);
    on.write('completeTask', { taskId: id, lines, dwellSeconds: null });
  }
}

/** The post entry of a trade, which says that it was kept to its plan. */
export const postOf = (
  { id }: Pick<Trade, 'id'>,
  followedPlan: 'yes' | 'partly' | 'no' | null = 'yes',
) => ({
  entryId: `post-${id}`,
  tradeId: id,
  text: 'What happened.',
  emotion: null,
  followedPlan,
});
