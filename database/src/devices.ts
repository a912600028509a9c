import type { Door, Sql } from './door/door.ts';

export interface DeviceVisit {
  readonly deviceId: string;
  readonly lastPushAt: string | null;
  readonly lastPullAt: string | null;
}

/** What a request of a person's device is held against. */
export interface DeviceStanding {
  /** When each device last came, as its synced row has it. */
  readonly known: ReadonlyMap<string, { readonly lastSyncAt: string; readonly isRevoked: boolean }>;
  /** The devices that each sign-in was of. */
  readonly sessions: ReadonlyMap<string, readonly string[]>;
}

/** What is kept of devices beside their synced rows. */
export interface DeviceBook {
  standing(userId: string): Promise<DeviceStanding>;
  /**
   * Notes that a sign-in is of a device, unless it is of `most` others.
   * @returns whether it is of this one now
   */
  tie(userId: string, sessionId: string, deviceId: string, most: number): Promise<boolean>;
  /** Notes exact times; null leaves the one that is there. */
  noteVisits(userId: string, visits: readonly DeviceVisit[]): Promise<void>;
  visits(userId: string): Promise<DeviceVisit[]>;
}

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export function openDeviceBook(door: Door): DeviceBook {
  const asPerson = <T>(userId: string, work: (sql: Sql) => Promise<T>): Promise<T> =>
    door.transaction({ role: 'mast_app', userId }, 'read committed', work);
  return {
    standing: (userId) =>
      asPerson(userId, async (sql) => {
        const devices = await sql.query<{ id: string; lastSyncAt: string; isRevoked: boolean }>(
          `select id, ${instant('last_sync_at')} as "lastSyncAt", revoked_at is not null as "isRevoked"
             from devices where user_id = $1`,
          [userId],
        );
        const sessions = await sql.query<{ id: string; devices: string[] }>(
          `select session_id as id, array_agg(device_id) as devices
             from device_sessions where user_id = $1 group by session_id`,
          [userId],
        );
        return {
          known: new Map(devices.rows.map(({ id, ...device }) => [id, device])),
          sessions: new Map(sessions.rows.map((row) => [row.id, row.devices])),
        };
      }),

    tie: (userId, sessionId, deviceId, most) =>
      asPerson(userId, async (sql) => {
        const own = [userId, sessionId, deviceId];
        // In turn, or requests that come at once count before any of them has written.
        await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sessionId]);
        await sql.query(
          `insert into device_sessions (user_id, session_id, device_id)
           select $1, $2, $3
            where (select count(*) from device_sessions where user_id = $1 and session_id = $2) < $4
           on conflict do nothing`,
          [...own, most],
        );
        const { rows } = await sql.query(
          'select from device_sessions where user_id = $1 and session_id = $2 and device_id = $3',
          own,
        );
        return rows.length > 0;
      }),

    noteVisits: (userId, visits) =>
      asPerson(userId, async (sql) => {
        await sql.query(
          `insert into device_visits (user_id, device_id, last_push_at, last_pull_at)
           select $1, v."deviceId", v."lastPushAt", v."lastPullAt"
             from jsonb_to_recordset($2::jsonb)
               as v("deviceId" text, "lastPushAt" timestamptz, "lastPullAt" timestamptz)
           on conflict (user_id, device_id) do update
             set last_push_at = coalesce(excluded.last_push_at, device_visits.last_push_at),
                 last_pull_at = coalesce(excluded.last_pull_at, device_visits.last_pull_at)`,
          [userId, JSON.stringify(visits)],
        );
      }),

    visits: (userId) =>
      asPerson(userId, async (sql) => {
        const { rows } = await sql.query<DeviceVisit>(
          `select device_id as "deviceId", ${instant('last_push_at')} as "lastPushAt",
                  ${instant('last_pull_at')} as "lastPullAt"
             from device_visits where user_id = $1 order by device_id`,
          [userId],
        );
        return rows;
      }),
  };
}
