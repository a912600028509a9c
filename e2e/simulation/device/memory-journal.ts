import {
  ANYBODYS,
  JOURNAL_STATES,
  type Journal,
  type JournalRow,
  type JournalState,
  UNHELD,
} from '../../../client/src/data/journal/journal.ts';
import { unkept } from '../../../client/src/data/journal/retention.ts';
import { SCHEMA } from '../../../client/src/data/schema.ts';
import type { JournalDisk, StoredRow } from './journal-disk.ts';
import type { Power } from './power.ts';

/** A page's hold on its device's journal. Each use is durable once it resolves, as in IndexedDB. */
export class MemoryJournal implements Journal {
  readonly #disk: JournalDisk;
  readonly #power: Power;
  readonly #version: string;

  /** @param version of the app that this page runs */
  constructor(disk: JournalDisk, power: Power, version: string) {
    this.#disk = disk;
    this.#power = power;
    this.#version = version;
  }

  append: Journal['append'] = async (mutation, args, stamp) => {
    await this.#power.use();
    this.#disk.writes += 1;
    const meta = stamp(this.#disk.writes);
    const row = {
      key: meta.key,
      mutation,
      args: { ...args, meta },
      schemaVersion: this.#version,
      deviceTime: meta.device.wall,
      bootId: meta.device.bootId,
      state: 'written',
      clientId: null,
      mutationId: null,
    } as unknown as JournalRow<typeof mutation>;
    this.#disk.rows.set(row.key, row as JournalRow);
    this.#disk.onAppend(row as JournalRow);
    return row;
  };

  async admit(rows: readonly JournalRow[]): Promise<string[]> {
    await this.#power.use();
    const added = rows.filter(({ key }) => !this.#disk.rows.has(key));
    for (const row of added) this.#disk.rows.set(row.key, row);
    return added.map(({ key }) => key);
  }

  async allow(keys: readonly string[]) {
    await this.#changeAll(keys, { sendAnyway: true });
  }

  note: Journal['note'] = async (held) => {
    await this.#power.use();
    for (const { key, ...ids } of held) this.#disk.change(key, { ...ids, state: 'mutated' });
  };

  async losses() {
    await this.#power.use();
    return this.#disk.losses;
  }

  async answer(keys: readonly string[], losses: number) {
    await this.#power.use();
    if (this.#disk.losses !== losses) return false;
    for (const key of keys) this.#disk.change(key, { state: 'answered' });
    return true;
  }

  async settle(keys: readonly string[], at: number) {
    const answered = keys.filter((key) => this.#disk.rows.get(key)?.state === 'answered');
    await this.#changeAll(answered, { state: 'settled', settledAt: at });
  }

  async reopen() {
    await this.#power.use();
    this.#reopen();
  }

  async meet(epoch: string) {
    await this.#power.use();
    const known = this.#disk.epoch;
    if (known === epoch) return null;
    this.#reopen();
    this.#disk.epoch = epoch;
    return this.#disk.losses;
  }

  async rows() {
    await this.#power.use();
    return [...this.#disk.rows.values()]
      .filter(({ state }) => state !== 'settled')
      .map((row) => {
        const schemaVersion = this.#asSeen(row.schemaVersion);
        return schemaVersion === row.schemaVersion ? row : { ...row, schemaVersion };
      });
  }

  tidy: Journal['tidy'] = async (now, keep) => {
    await this.#power.use();
    const settled = [...this.#disk.rows.values()]
      .filter(({ state }) => state === 'settled')
      .map(({ key, settledAt = 0, args }) => ({
        key,
        settledAt,
        size: JSON.stringify(args).length,
      }));
    for (const key of unkept(settled, now, keep)) {
      this.#disk.rows.delete(key);
      this.#disk.onLetGo(key);
    }
  };

  async identify(deviceId: string, counter: number) {
    await this.#power.use();
    const isNew = this.#disk.deviceId === undefined && this.#disk.writes === 0;
    if (isNew) this.#disk.writes = counter;
    this.#disk.deviceId ??= deviceId;
    return { deviceId: this.#disk.deviceId, isNew };
  }

  async count() {
    await this.#power.use();
    const counted = JOURNAL_STATES.map((state) => [
      state,
      [...this.#disk.rows.values()].filter((row) => row.state === state).length,
    ]);
    return Object.fromEntries(counted) as Record<JournalState, number>;
  }

  async remove(keys: readonly string[]) {
    await this.#power.use();
    for (const key of keys) this.#disk.rows.delete(key);
  }

  close() {
    this.#power.cut();
  }

  async #changeAll(keys: readonly string[], over: Partial<StoredRow>): Promise<void> {
    await this.#power.use();
    for (const key of keys) this.#disk.change(key, over);
  }

  /** To a page of an older app its own rows are today's. */
  #asSeen(version: string): string {
    if (this.#version === SCHEMA) return version;
    return version === this.#version ? SCHEMA : this.#version;
  }

  #reopen(): void {
    this.#disk.losses += 1;
    for (const [key, { settledAt: _at, ...row }] of this.#disk.rows) {
      if (row.state !== 'answered' && row.state !== 'settled') continue;
      this.#disk.rows.set(key, { ...row, bootId: ANYBODYS, ...UNHELD });
    }
  }
}
