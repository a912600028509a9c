import { decideOnDevice } from '../../../client/src/data/gate/decide-on-device.ts';
import { keyedRows } from '../../../client/src/data/replica/keyed-rows.ts';
import { entityReader } from '../../../client/src/data/rows/entity-reader.ts';
import { SCHEMA } from '../../../client/src/data/schema.ts';
import type { PlanDraft } from '../../../client/src/data/types.ts';
import type { Dice } from '../../../shared/src/gate/testing/random/dice.ts';
import type { Device } from '../device/device.ts';
import type { Page } from '../device/page.ts';
import { transactionOver } from '../model/view-transaction.ts';
import { drawKept } from './draw-kept.ts';
import { drawFollowUp, drawRevision } from './draw-revision.ts';
import { drawTask } from './draw-task.ts';
import { ACCOUNT, type Drawn, iso, MINUTE, rowsOf, type WriteScene } from './write-scene.ts';

const idsOf = ({ rows }: WriteScene, entity: string): string[] =>
  [...rows.keys()].flatMap((key) =>
    key.startsWith(`${entity}/`) ? key.slice(entity.length + 1) : [],
  );

/** An entry, or what closes the trade that is open. */
const fill = (scene: WriteScene): Drawn => {
  const { roll, device, newId } = scene;
  const trade = rowsOf(scene, 'trade').find(({ status }) => status === 'open');
  const isClose = trade !== undefined && roll.chance(50);
  return {
    name: 'recordFill',
    args: {
      fillId: newId('fill'),
      accountId: ACCOUNT,
      instrumentId: 'MES',
      mode: 'live',
      side: isClose ? (trade.side === 'long' ? 'sell' : 'buy') : roll.pick(['buy', 'sell']),
      size: isClose ? trade.openSize : String(roll.int(1, 2)),
      price: String(7300 + roll.int(0, 40)),
      fee: null,
      fx: '1',
      filledAt: iso(device.believedNow - (isClose ? 0 : roll.int(0, 3)) * MINUTE),
      intentId: null,
      stop: null,
    },
  };
};

function note(scene: WriteScene): Drawn {
  const { roll, newId } = scene;
  const known = rowsOf(scene, 'journal_entry').filter(({ kind }) => kind === 'note');
  const entryId = known.length > 0 && roll.chance(40) ? roll.pick(known).id : newId('note');
  return { name: 'writeNote', args: { entryId, text: newId('text'), period: null } };
}

const balance = ({ roll, device, newId }: WriteScene): Drawn => ({
  name: 'declareBalance',
  args: {
    snapshotId: newId('balance'),
    accountId: ACCOUNT,
    balance: String(roll.int(40_000, 60_000)),
    asOf: iso(device.believedNow),
    holdings: null,
    cash: null,
    peak: null,
  },
});

const saveEvent = ({ roll, device, newId }: WriteScene): Drawn => ({
  name: 'saveCalendarEvent',
  args: {
    eventId: `event-${roll.int(1, 4)}`,
    title: newId('title'),
    at: iso(device.believedNow + 60 * MINUTE),
    impact: 'low',
    about: 'other',
    currency: null,
    instrumentId: null,
  },
});

const deleteEvent = ({ roll }: WriteScene): Drawn => ({
  name: 'deleteCalendarEvent',
  args: { eventId: `event-${roll.int(1, 4)}` },
});

/** Refused by the state of the rows, or by the contract itself. */
const invalid = (scene: WriteScene): Drawn =>
  scene.roll.chance(50)
    ? { ...fill(scene), args: { ...fill(scene).args, accountId: 'nobody' } as never }
    : { name: 'writeNote', args: { entryId: scene.newId('note'), text: '', period: null } };

function discard(scene: WriteScene): Drawn {
  const [rejectionId] = idsOf(scene, 'rejection');
  return rejectionId === undefined
    ? note(scene)
    : { name: 'discardRejection', args: { rejectionId } };
}

async function intent(scene: WriteScene): Promise<Drawn> {
  const { roll, device, rows, newId } = scene;
  const entry = 7300 + roll.int(0, 40);
  const side = roll.pick(['long', 'short'] as const);
  const away = side === 'long' ? -1 : 1;
  const draft: PlanDraft = {
    intentId: newId('intent'),
    accountId: ACCOUNT,
    instrumentId: 'MES',
    parentId: null,
    mode: 'live',
    effect: 'increase',
    side,
    plan: {
      entry: String(entry),
      stop: String(entry + away * roll.pick([2, 10, 60])),
      target: String(entry - away * roll.pick([5, 30, 80])),
      size: String(roll.int(1, 4)),
      leverage: null,
      setup: 'Breakout',
      reason: null,
      invalidation: null,
      exitPlan: null,
      stopAtBroker: true,
    },
    context: {
      emotion: { tag: roll.pick(['calm', 'revenge', 'fomo'] as const), intensity: roll.int(0, 4) },
      answers: { event_blackout: 'no' },
    },
  };
  const reader = entityReader(keyedRows(transactionOver(new Map(rows), 'gate', 0)));
  const moment = { userId: device.world.userId, at: device.believedNow, lastSyncAt: null };
  const judged = await decideOnDevice(reader, draft, moment);
  if (judged.kind !== 'decided') return note(scene);
  return { name: 'submitIntent', args: { ...draft, deviceDecision: judged.record } };
}

const KINDS: readonly [percent: number, draw: (scene: WriteScene) => Drawn | Promise<Drawn>][] = [
  [36, fill],
  [14, note],
  [6, balance],
  [8, saveEvent],
  [5, deleteEvent],
  [7, invalid],
  [8, discard],
  [6, (scene) => drawTask(scene) ?? note(scene)],
  [10, intent],
];

const sceneOf = async (roll: Dice, device: Device, page: Page): Promise<WriteScene> => ({
  roll,
  device,
  rows: await page.rows(),
  newId: device.world.newId,
});

/** What a person writes next, with what this tab shows them. */
export async function drawWrite(roll: Dice, device: Device, page: Page): Promise<Drawn> {
  const scene = await sceneOf(roll, device, page);
  let left = roll.int(1, 100);
  for (const [percent, draw] of KINDS) {
    left -= percent;
    if (left <= 0) return draw(scene);
  }
  throw new Error('expected percents that come to 100');
}

/** The same upon what is there already. An older app knows nothing of that, and writes a note. */
export async function drawFurther(roll: Dice, device: Device, page: Page): Promise<Drawn> {
  const scene = await sceneOf(roll, device, page);
  if (page.version !== SCHEMA) return note(scene);
  if (roll.chance(12)) return intent(scene);
  if (roll.chance(25)) return drawKept(scene);
  const further = roll.chance(55) ? await drawFollowUp(scene) : undefined;
  return further ?? drawRevision(scene);
}
