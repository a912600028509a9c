import packageFile from '../../../package.json' with { type: 'json' };
import type { JournalRow } from '../journal/journal.ts';
import type { DeviceMemory } from '../person/device-memory.ts';
import type { Tabs } from '../person/tabs.ts';
import type { Replica } from '../replica/replica.ts';
import { SCHEMA } from '../schema.ts';
import { readSpace } from '../storage/space.ts';
import type { SyncLog } from '../sync/sync-log.ts';
import type { PendingWrite, SyncState } from '../types.ts';
import { countByName, type Diagnostics } from './diagnostics.ts';

export interface DiagnoseParts {
  readonly memory: DeviceMemory;
  readonly replica: Replica | null;
  readonly tabs: Tabs;
  readonly log: SyncLog;
  readonly sync: SyncState;
  readonly pending: readonly PendingWrite[];
  readonly serverOffsetMs: number | null;
  /** Starts of the page that are open in any tab. */
  readonly openBoots: ReadonlySet<JournalRow['bootId']>;
}

/** The script that runs: its name holds the hash of its content. */
function buildName(): string {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
  return scripts.map(({ src }) => src.split('/').at(-1)).join(' ');
}

/** Gathers how this device's sync stands; what cannot be told is left empty. */
export async function diagnose(parts: DiagnoseParts): Promise<Diagnostics> {
  const { memory, replica, tabs, sync, pending } = parts;
  const journal = await memory.journal().catch(() => null);
  return {
    app: { version: packageFile.version, build: buildName(), schema: SCHEMA },
    browser: navigator.userAgent,
    at: new Date().toISOString(),
    deviceId: memory.device.id,
    replica: (await replica?.ids()) ?? null,
    tab: { isLeading: tabs.isLeading, pokes: tabs.pokes, open: parts.openBoots.size },
    serverOffsetMs: parts.serverOffsetMs,
    online: sync.online,
    lastSyncAt: sync.lastSyncAt,
    signedOutByServer: sync.signedOutByServer,
    journal: (await journal?.count()) ?? null,
    waiting: countByName(pending.map(({ mutation }) => mutation)),
    heldBack: sync.tooOld,
    rejections: sync.rejections,
    space: await readSpace(navigator.storage),
    requests: parts.log.latest,
  };
}
