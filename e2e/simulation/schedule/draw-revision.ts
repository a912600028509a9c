import { drawEntryChange } from './draw-entry-change.ts';
import { drawOverride } from './draw-override.ts';
import { drawRuleChange } from './draw-rule-change.ts';
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

const cashFlow: Draw = (scene) => {
  const { roll, device, newId } = scene;
  const known = anyOf(scene, rowsOf(scene, 'cash_flow'));
  if (known && roll.chance(40)) return { name: 'takeBackCashFlow', args: { flowId: known.id } };
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
  if (move && roll.chance(30)) return { name: 'takeBackStop', args: { moveId: move.id } };
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

const KINDS: readonly [percent: number, draw: Draw][] = [
  [22, drawOverride],
  [12, correctFill],
  [12, deleteOrRestoreFill],
  [10, stop],
  [24, drawEntryChange],
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
