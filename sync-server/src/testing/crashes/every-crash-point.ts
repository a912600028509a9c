import type { SyncStore } from '@mast/database';
import { expect } from 'vitest';
import { Device } from '../device.ts';
import { Crash, type CrashKind, type Kill } from './crash.ts';
import { NOW, type Scenario } from './scenarios.ts';

/** Where a process comes to before each statement. */
export type ReachPoint = (at: string, kill?: Kill) => Promise<void>;

/** Data that outlive the processes on them. */
export interface CrashRig {
  readonly kinds: readonly CrashKind[];
  /** The store of a process; without `reach` nothing cuts it off. */
  process(reach?: ReachPoint, kind?: CrashKind): SyncStore;
  /** Everything that is stored of a person, a line each. */
  dump(userId: string): Promise<string[]>;
  close(): Promise<void>;
}

let people = 0;

/** Remembers what was written on it, whose names are of its own. */
class RememberingDevice extends Device {
  readonly written: unknown[] = [];

  override writeRaw(name: string, args: unknown): void {
    this.written.push(args);
    super.writeRaw(name, args);
  }
}

/** A person on their one device, whose server is started anew when its process is another one. */
class Person {
  readonly userId: string;
  readonly device: RememberingDevice;
  store: SyncStore;

  constructor(readonly rig: CrashRig) {
    people += 1;
    this.userId = `crashed-${String(people).padStart(5, '0')}`;
    this.store = rig.process();
    const current = () => this.store;
    this.device = new RememberingDevice({
      userId: this.userId,
      now: () => NOW,
      get store() {
        return current();
      },
    });
  }

  /** What is stored, in words that are the same for every person. */
  async dump(): Promise<string[]> {
    const { clientId, groupId } = this.device;
    const names = new Map([
      [clientId, 'CLIENT'],
      [groupId, 'GROUP'],
      [this.userId, 'PERSON'],
    ]);
    const text = JSON.stringify(this.device.written);
    for (const [name] of text.matchAll(/\b(?:key|fill|intent)-\d+\b/g)) {
      if (!names.has(name)) names.set(name, `NAME-${String(names.size).padStart(3, '0')}`);
    }
    const lines = await this.rig.dump(this.userId);
    return lines.map((line) => renamed(line, names)).sort();
  }
}

const renamed = (line: string, names: ReadonlyMap<string, string>): string =>
  line
    .replace(
      /\b(?:client|group)-device-\d+-[cg]-\d+\b|\b(?:key|fill|intent|crashed)-\d+\b/g,
      (name) => names.get(name) ?? name,
    )
    .replace(/"event-\d+"/g, '"EVENT"')
    // Of the pause's id, which holds that of a fill.
    .replace(/"task:[0-9a-f]{32}\b/g, '"TASK')
    // Of what the coach says, which holds that of its subject.
    .replace(/\bcoach:[0-9a-f]{40}\b/g, 'COACH')
    // Of facts that name the person.
    .replace(/"factsHash\\*": ?\\*"[0-9a-f]{64}/g, 'FACTS');

interface Calm {
  /** What is stored after so many commits. */
  readonly after: readonly string[][];
  /** What is stored when all has come to rest. */
  readonly end: readonly string[];
}

async function runCalmly(rig: CrashRig, scenario: Scenario): Promise<Calm> {
  const person = new Person(rig);
  await scenario.prepare(person.device);
  const after = [await person.dump()];
  person.store = rig.process(async (at) => {
    if (at === 'committed') after.push(await person.dump());
  });
  await scenario.act(person.device, person.store);
  await settle(person, scenario);
  const end = await person.dump();
  await drain(person.store);
  return { after, end };
}

/** The next person's worker finds no event of this one. */
const drain = async (store: SyncStore): Promise<void> =>
  store.settleOutbox(await store.readOutbox());

async function settle(person: Person, scenario: Scenario): Promise<void> {
  person.store = person.rig.process();
  await scenario.retry(person.device, person.store);
  const { device, userId } = person;
  expect(device.pending).toEqual([]);
  const fresh = new Device({ store: person.store, userId, now: () => NOW });
  await fresh.pull();
  expect([...device.rows].sort()).toEqual([...fresh.rows].sort());
  expect(device.cookie?.v).toBe(fresh.cookie?.v);
}

/** Shows what differs alone: a person has many rows. */
function expectSame(
  found: readonly string[],
  wanted: readonly string[] | undefined,
  where: string,
): void {
  const lacking = wanted?.filter((line) => !found.includes(line));
  const surplus = found.filter((line) => !wanted?.includes(line));
  expect({ lacking, surplus }, where).toEqual({ lacking: [], surplus: [] });
  expect(found.length, where).toBe(wanted?.length);
}

/**
 * Crashes a scenario at each of its moments in turn, until it ends with no crash. After each crash
 * just what was committed is stored; after a restart and another try all is as if none had been.
 * @returns how many moments there are
 */
export async function everyCrashPoint(
  rig: CrashRig,
  scenario: Scenario,
  kind: CrashKind,
): Promise<number> {
  const calm = await runCalmly(rig, scenario);
  for (let place = 1; ; place += 1) {
    const person = new Person(rig);
    await scenario.prepare(person.device);
    const crash = new Crash(kind, place);
    person.store = rig.process((at, kill) => crash.reach(at, kill), kind);
    const acted = scenario.act(person.device, person.store);
    await Promise.race([crash.happened, acted]).catch(() => undefined);
    const where = `${scenario.name}, ${kind} at moment ${place}: ${crash.happenedAt}`;
    expectSame(await person.dump(), calm.after[crash.commits], where);
    await settle(person, scenario);
    expectSame(await person.dump(), calm.end, where);
    await drain(person.store);
    if (crash.happenedAt === undefined) return place - 1;
  }
}
