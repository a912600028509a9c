import type { SpaceWriter } from '@mast/database';
import { put } from '@mast/shared/entities';
import { formatInstant, type Instant, parseInstant } from '@mast/shared/time';
import type { Device } from '@mast/shared/types';

/** A device as one of its requests shows it. */
export interface SeenDevice {
  readonly id: string;
  /** Its first name, until the person gives it another. */
  readonly label: string;
  readonly schemaVersion: string;
  /** Undefined where the request does not tell it. */
  readonly offsetMs?: number | null | undefined;
}

/**
 * Puts a device on record, or its last sync where that is older than `staleMs`: every device hears of
 * a change of this row, so that an exact time would set them off in turn without end.
 * @returns the device as it is on record now
 */
export async function noteDevice(
  writer: SpaceWriter,
  seen: SeenDevice,
  at: Instant,
  staleMs: number,
): Promise<Device> {
  const before = await writer.reader.get('device', seen.id);
  if (before !== undefined && !isStale(before, at, staleMs)) return before;
  const schemaVersion = seen.schemaVersion.slice(0, 16);
  const { offsetMs = before?.offsetMs ?? null } = seen;
  const lastSyncAt = formatInstant(at);
  const device: Device = {
    id: seen.id,
    label: before?.label ?? seen.label,
    firstSeenAt: before?.firstSeenAt ?? lastSyncAt,
    revokedAt: before?.revokedAt ?? null,
    lastSyncAt,
    offsetMs,
    schemaVersion,
  };
  await writer.apply([put('device', device)]);
  return device;
}

const isStale = ({ lastSyncAt, revokedAt }: Device, at: Instant, staleMs: number): boolean =>
  revokedAt === null && at - (parseInstant(lastSyncAt) ?? 0) >= staleMs;
