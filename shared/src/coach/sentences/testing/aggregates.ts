import fc from 'fast-check';
import { PART_CONTRACTS, SLOT_KINDS } from '../../../generated/coach-slots.ts';
import type { DigestAggregates } from '../../../generated/types.ts';
import { slotValue } from '../../slots/testing/values.ts';
import type { SlotKind } from '../../slots/types.ts';
import type { RowGroup } from '../sentence.ts';

/** Names of a group's rows: what its contract leaves to a closed list. */
const NAMES: Partial<Record<RowGroup, Record<string, readonly string[]>>> = {
  breaches: { name: ['no_go_taken', 'stop_removed', 'oversize', 'no_intent'] },
  cooldownTriggers: { name: ['loss_streak', 'breach', 'emotion_check', 'self_extension'] },
  firstOutcomes: { name: ['GO', 'WAIT', 'SIZE_DOWN', 'SIMULATE', 'NO_GO'] },
  lastOutcomes: { name: ['GO', 'WAIT', 'SIZE_DOWN', 'SIMULATE', 'NO_GO'] },
  differences: { name: ['clock', 'cooldown_not_known', 'late_history', 'unverifiable'] },
  caps: { name: ['no_go_taken', 'stop_failed_and_loss_over_1.5R', 'size_down_ignored'] },
  trades: { side: ['long', 'short'] },
  emotions: { name: ['calm', 'fomo', 'revenge', 'fear'] },
  weekdays: { name: ['monday', 'friday'] },
  pendingRules: { rule: ['max_trades', 'loss_limit', 'custom_question'] },
  funds: { inBand: ['inside', 'outside'] },
};

const row = (group: RowGroup) => {
  const kinds: Record<string, SlotKind> = SLOT_KINDS[PART_CONTRACTS.DigestRows[group]];
  return fc.record(
    Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => {
        const names = NAMES[group]?.[name];
        return [name, names === undefined ? slotValue(kind) : fc.constantFrom(...names)];
      }),
    ),
  );
};

const figures = fc.record(
  Object.fromEntries(
    Object.entries(SLOT_KINDS.DigestFigures).map(([name, kind]) => [
      name,
      fc.option(slotValue(kind as SlotKind)),
    ]),
  ),
  { requiredKeys: [] },
);

const rows = fc.record(
  Object.fromEntries(
    (Object.keys(PART_CONTRACTS.DigestRows) as RowGroup[]).map((group) => [
      group,
      fc.array(row(group), { maxLength: 3 }),
    ]),
  ),
  { requiredKeys: [] },
);

/** Any week that the contract allows, likely or not. */
export const aggregates = fc.record({ figures, rows }) as fc.Arbitrary<DigestAggregates>;
