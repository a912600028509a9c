import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';

/** What a device keeps of its history: decisions are most of the bytes and hold no words of mine. */
export const HELD_ENTITIES: readonly AgeingEntity[] = AGEING_ENTITIES.filter(
  (entity) => entity !== 'gate_decision',
);

export const isHeld = (entity: AgeingEntity): boolean => HELD_ENTITIES.includes(entity);
