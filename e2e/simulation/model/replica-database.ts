import { compareCookies, EMPTY, type HeldMutation, isAfter, type Snapshot } from './snapshot.ts';

/** A client group as it is on the disk. */
export interface StoredGroup {
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly pending: readonly HeldMutation[];
  readonly isDisabled: boolean;
}

/**
 * Replicache's database of one name and schema version, as its clients share it. Source: Replicache
 * 15.3, `initClientV6`, `findMatchingClient`, `persistDD31`, `refresh`.
 */
export class ReplicaDatabase {
  readonly groups = new Map<string, StoredGroup>();

  constructor(
    readonly name: string,
    readonly schemaVersion: string,
  ) {}

  /** The group that a new client joins. Where all are disabled a new one takes on the newest rows. */
  join(newId: () => string): StoredGroup {
    let newest = EMPTY;
    for (const group of this.groups.values()) {
      if (!group.isDisabled) return group;
      if (compareCookies(group.snapshot.cookie, newest.cookie) > 0) newest = group.snapshot;
    }
    const snapshot = { ...newest, lastIds: new Map() };
    const created = { id: newId(), snapshot, pending: [], isDisabled: false };
    this.groups.set(created.id, created);
    return created;
  }

  group(id: string): StoredGroup {
    return this.groups.get(id) as StoredGroup;
  }

  /** Keeps a client's snapshot where it is newer, and the mutations of its own. */
  persist(
    groupId: string,
    clientId: string,
    base: Snapshot,
    pending: readonly HeldMutation[],
  ): void {
    const group = this.group(groupId);
    const isNewer = compareCookies(base.cookie, group.snapshot.cookie) > 0;
    const snapshot = isNewer ? base : group.snapshot;
    const kept = group.pending.filter((mutation) => isAfter(mutation, snapshot));
    const known = Math.max(
      snapshot.lastIds.get(clientId) ?? 0,
      ...kept.filter(({ clientID }) => clientID === clientId).map(({ id }) => id),
    );
    const own = pending.filter(({ clientID, id }) => clientID === clientId && id > known);
    this.groups.set(groupId, { ...group, snapshot, pending: [...kept, ...own] });
  }

  disable(groupId: string): void {
    this.groups.set(groupId, { ...this.group(groupId), isDisabled: true });
  }

  /** What another client of the device learns of a group whose mutations it sends for it. */
  acknowledge(groupId: string, lastIds: Readonly<Record<string, number>>): void {
    const group = this.group(groupId);
    const pending = group.pending.filter(({ clientID, id }) => id > (lastIds[clientID] ?? 0));
    this.groups.set(groupId, { ...group, pending });
  }
}
