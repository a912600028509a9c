import packageFile from '../../../package.json' with { type: 'json' };
import type { JournalRow } from '../journal/journal.ts';
import type { DeviceMemory } from '../person/device-memory.ts';
import type { Tabs } from '../person/tabs.ts';
import type { Replica } from '../replica/replica.ts';
import { SCHEMA } from '../schema.ts';
import { readSpace } from '../storage/space.ts';
import type { SyncLog } from '../sync/sync-log.ts';
import type { PendingWrite, SyncState } from '../types.ts';
import { within } from '../within.ts';
import { countByName, type Diagnostics } from './diagnostics.ts';

/** A storage that is broken may never answer; that it does not is what whoever looks here wants to know. */
const PATIENCE_MS = 2_000;

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

async function told<T>(asked: Promise<T> | undefined): Promise<T | null> {
  if (asked === undefined) return null;
  return (await within(PATIENCE_MS, asked).catch(() => null)) ?? null;
}

/** Gathers how this device's sync stands; what cannot be told is left empty. */
export async function diagnose(parts: DiagnoseParts): Promise<Diagnostics> {
  const { memory, tabs, sync, pending } = parts;
  const [replica, journal, space] = await Promise.all([
    told(parts.replica?.ids()),
    told(memory.journal().then((opened) => opened.count())),
    told(readSpace(navigator.storage)),
  ]);
  return {
    app: { version: packageFile.version, build: buildName(), schema: SCHEMA },
    browser: navigator.userAgent,
    at: new Date().toISOString(),
    deviceId: memory.device.id,
    replica,
    tab: { isLeading: tabs.isLeading, pokes: tabs.pokes, open: parts.openBoots.size },
    serverOffsetMs: parts.serverOffsetMs,
    online: sync.online,
    lastSyncAt: sync.lastSyncAt,
    signedOutByServer: sync.signedOutByServer,
    journal,
    waiting: countByName(pending.map(({ mutation }) => mutation)),
    heldBack: sync.tooOld,
    rejections: sync.rejections,
    space,
    requests: parts.log.latest,
  };
}
