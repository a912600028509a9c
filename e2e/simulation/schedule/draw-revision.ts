import { drawEntryChange, drawPost, drawUndo } from './draw-entry-change.ts';
import { drawAnswer, drawOverride } from './draw-override.ts';
import { drawRuleChange, drawRuleTakenBack } from './draw-rule-change.ts';
import { drawTask } from './draw-task.ts';
import { ACCOUNT, anyOf, type Drawn, iso, MINUTE, rowsOf, type WriteScene } from './write-scene.ts';

type Draw = (scene: WriteScene) => Drawn | undefined | Promise<Drawn | undefined>;

const correctFill: Draw = (scene) => {
  const { roll, newId } = scene;
  const fill = anyOf(scene, rowsOf(scene, 'fill'));
  if (fill === undefined) return undefined;
  const { id: fillId, side, fx, intentId, stop } = fill;
  const filledAt = iso(Date.parse(fill.filledAt) - roll.int(0, 2) * MINUTE);
  const price = String(7300 + roll.int(0, 40));
  const size = String(roll.int(1, 2));
  const values = { side, size, price, fee: null, fx, filledAt, intentId, stop };
  return { name: 'correctFill', args: { revisionId: newId('revision'), fillId, ...values } };
};

const deleteOrRestoreFill: Draw = (scene) => {
  const fill = anyOf(scene, rowsOf(scene, 'fill'));
  if (fill === undefined) return undefined;
  const name = fill.deletedAt === null ? 'deleteFill' : 'restoreFill';
  return { name, args: { revisionId: scene.newId('revision'), fillId: fill.id } };
};

const cashFlow: Draw = ({ roll, device, newId }) => {
  return {
    name: 'recordCashFlow',
    args: {
      flowId: newId('flow'),
      accountId: ACCOUNT,
      kind: roll.pick(['deposit', 'withdrawal']),
      amount: String(roll.int(1, 900)),
      at: iso(device.believedNow - roll.int(0, 60) * MINUTE),
    },
  };
};

const stop: Draw = (scene) => {
  const { roll, device, newId } = scene;
  const move = anyOf(scene, rowsOf(scene, 'stop_move'));
  const trade = anyOf(scene, rowsOf(scene, 'trade'));
  if (trade === undefined) return undefined;
  return {
    name: 'moveStop',
    args: {
      moveId: newId('stop'),
      tradeId: trade.id,
      price: roll.chance(80) ? String(7300 + roll.int(-40, 40)) : null,
      atBroker: true,
      at: trade.closedAt ?? iso(device.believedNow),
      replaces: move?.tradeId === trade.id && roll.chance(50) ? move.id : null,
    },
  };
};

const dayOff: Draw = ({ newId }) => ({
  name: 'takeDayOff',
  args: { cooldownId: newId('day-off') },
});

/** What ends, answers or takes back what was begun. */
const FOLLOW_UPS: readonly Draw[] = [
  drawAnswer,
  drawOverride,
  drawUndo,
  drawPost,
  drawRuleTakenBack,
  drawTask,
  (scene) => {
    const move = anyOf(scene, standing(rowsOf(scene, 'stop_move')));
    return move && { name: 'takeBackStop', args: { moveId: move.id } };
  },
  (scene) => {
    const flow = anyOf(scene, standing(rowsOf(scene, 'cash_flow')));
    return flow && { name: 'takeBackCashFlow', args: { flowId: flow.id } };
  },
  (scene) => {
    const gone = rowsOf(scene, 'fill').filter(({ deletedAt }) => deletedAt !== null);
    const fill = anyOf(scene, gone);
    if (fill === undefined) return undefined;
    return { name: 'restoreFill', args: { revisionId: scene.newId('revision'), fillId: fill.id } };
  },
  (scene) => {
    const picture = anyOf(scene, rowsOf(scene, 'attachment'));
    return picture && { name: 'removeAttachment', args: { attachmentId: picture.id } };
  },
  (scene) => {
    const digest = anyOf(scene, rowsOf(scene, 'weekly_digest'));
    return digest && { name: 'readDigest', args: { digestId: digest.id } };
  },
  (scene) => {
    const out = rowsOf(scene, 'device').filter(({ revokedAt }) => revokedAt !== null);
    const device = anyOf(scene, out);
    return device && { name: 'readmitDevice', args: { deviceId: device.id } };
  },
];

const standing = <R extends { readonly withdrawnAt: string | null }>(rows: readonly R[]): R[] =>
  rows.filter(({ withdrawnAt }) => withdrawnAt === null);

/** The next word on what was begun, where anything was. */
export async function drawFollowUp(scene: WriteScene): Promise<Drawn | undefined> {
  const first = scene.roll.int(0, FOLLOW_UPS.length - 1);
  for (const draw of [...FOLLOW_UPS.slice(first), ...FOLLOW_UPS.slice(0, first)]) {
    const drawn = await draw(scene);
    if (drawn !== undefined) return drawn;
  }
  return undefined;
}

const KINDS: readonly [percent: number, draw: Draw][] = [
  [16, drawOverride],
  [12, correctFill],
  [12, deleteOrRestoreFill],
  [10, stop],
  [30, drawEntryChange],
  [9, drawRuleChange],
  [8, cashFlow],
  [3, dayOff],
];

/** A write upon what is there already, of the first kind from a drawn one on for which something is. */
export async function drawRevision(scene: WriteScene): Promise<Drawn> {
  let left = scene.roll.int(1, 100);
  const first = KINDS.findIndex(([percent]) => {
    left -= percent;
    return left <= 0;
  });
  for (const [, draw] of [...KINDS.slice(first), ...KINDS]) {
    const drawn = await draw(scene);
    if (drawn !== undefined) return drawn;
  }
  throw new Error('expected a day off to be taken at any time');
}
