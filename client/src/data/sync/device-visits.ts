export interface DeviceVisit {
  readonly deviceId: string;
  readonly lastPushAt: string | null;
  readonly lastPullAt: string | null;
}

/** The exact times, which are not synced: null without a network, or where they are not told. */
export async function fetchVisits(
  userId: string,
  deviceId: string,
): Promise<ReadonlyMap<string, DeviceVisit> | null> {
  const headers = { 'x-mast-user': userId, 'x-mast-device': deviceId };
  const answer = await fetch('/api/devices', { headers }).catch(() => null);
  if (!answer?.ok) return null;
  const { devices } = (await answer.json()) as { devices: DeviceVisit[] };
  return new Map(devices.map((visit) => [visit.deviceId, visit]));
}
