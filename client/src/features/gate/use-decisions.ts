import type { DecisionRecord } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import type { Decisions } from './gate-model.ts';

/** @param fresh the record that was just decided, before its row is there */
export function useDecisions(intentId: string, fresh?: DecisionRecord): Decisions {
  const rows = useRows('gate_decision', { intentId });
  const device = rows.find((row) => row.evaluator === 'device')?.record ?? fresh;
  const server = rows.find((row) => row.id === `${intentId}:server`)?.record;
  return { device, server };
}
