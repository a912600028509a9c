import { ACCOUNT, anyOf, type Drawn, iso, MINUTE, rowsOf, type WriteScene } from './write-scene.ts';

type Draw = (scene: WriteScene) => Drawn | undefined;

/** One of few ids, so that devices write the same thing. */
const oneOf = ({ roll }: WriteScene, word: string): string => `${word}-${roll.int(1, 3)}`;

const template: Draw = (scene) => {
  const templateId = oneOf(scene, 'template');
  if (scene.roll.chance(40)) return { name: 'deleteTemplate', args: { templateId } };
  const name = scene.newId('name');
  return {
    name: 'saveTemplate',
    args: { templateId, name, kind: 'note', prompts: ['What I saw'] },
  };
};

const setup: Draw = (scene) => {
  const setupId = oneOf(scene, 'setup');
  if (scene.roll.chance(40)) return { name: 'deleteSetup', args: { setupId } };
  const name = oneOf(scene, 'Breakout');
  return {
    name: 'saveSetup',
    args: { setupId, persona: 'shortterm', name, checklist: [scene.newId('check')] },
  };
};

const instrument: Draw = (scene) => {
  const instrumentId = oneOf(scene, 'own');
  if (scene.roll.chance(40)) return { name: 'deleteInstrument', args: { instrumentId } };
  return {
    name: 'saveInstrument',
    args: {
      instrumentId,
      symbol: oneOf(scene, 'OWN'),
      name: scene.newId('name'),
      groups: null,
      class: 'future',
      quote: 'USD',
      tick: String(scene.roll.int(1, 9)),
      pointValue: '5',
      lotStep: '1',
      minLot: '1',
      fee: { model: 'none', entry: '0', exit: '0' },
    },
  };
};

const draft: Draw = (scene) => {
  const draftId = oneOf(scene, 'draft');
  if (scene.roll.chance(40)) return { name: 'discardDraft', args: { draftId } };
  return {
    name: 'saveDraft',
    args: {
      draftId,
      name: scene.newId('name'),
      accountId: ACCOUNT,
      instrumentId: 'MES',
      mode: 'live',
      effect: 'increase',
      side: 'long',
      plan: {
        entry: '7300',
        stop: '7290',
        target: null,
        size: null,
        leverage: null,
        setup: null,
        reason: null,
        invalidation: null,
        exitPlan: null,
        stopAtBroker: null,
      },
      checklist: [],
    },
  };
};

const rate = ({ roll, device, newId }: WriteScene): Drawn => ({
  name: 'typeRate',
  args: {
    rateId: newId('rate'),
    fromCurrency: 'EUR',
    toCurrency: 'USD',
    rate: `1.${roll.int(1, 9)}`,
    at: iso(device.believedNow - roll.int(0, 60) * MINUTE),
  },
});

const positions: Draw = ({ device }) => ({
  name: 'confirmPositions',
  args: { accountId: ACCOUNT, at: iso(device.believedNow) },
});

/** Of the lines of one broker's file, which both devices may take in. */
const imported: Draw = (scene) => {
  const { roll, device, newId } = scene;
  const [account] = rowsOf(scene, 'account');
  if (account === undefined) return undefined;
  const first = roll.int(1, 4);
  const lines = Array.from({ length: roll.int(1, 3) }, (_, n) => first + n);
  return {
    name: 'importFills',
    args: {
      importId: newId('import'),
      accountId: ACCOUNT,
      format: 'generic',
      fileName: 'fills.csv',
      fileHash: first.toString(16).padStart(64, '0'),
      zone: null,
      skipped: 0,
      rates: [],
      fills: lines.map((line) => ({
        id: newId('imported'),
        instrumentId: 'MES',
        side: line % 2 === 0 ? 'sell' : 'buy',
        size: '1',
        price: String(7300 + line),
        fee: null,
        filledAt: iso(Math.min(device.believedNow, Date.parse(account.createdAt) + line * MINUTE)),
        importKey: `line-${line}`,
      })),
    },
  };
};

const devices: Draw = (scene) => {
  const { roll, device, newId } = scene;
  const known = rowsOf(scene, 'device').filter(({ revokedAt }) => revokedAt === null);
  const one = anyOf(scene, known);
  if (one === undefined) return undefined;
  return one.id === device.id || roll.chance(60)
    ? { name: 'renameDevice', args: { deviceId: one.id, label: newId('label') } }
    : { name: 'revokeDevice', args: { deviceId: one.id } };
};

const settings: Draw = ({ roll, newId }) =>
  roll.pick<Drawn>([
    { name: 'renameAccount', args: { accountId: ACCOUNT, label: newId('label') } },
    { name: 'setDigestDay', args: { weekday: roll.int(1, 7) } },
    { name: 'changeZone', args: { zone: roll.pick(['Europe/Berlin', 'America/New_York']) } },
  ]);

const KEPT: readonly Draw[] = [
  template,
  setup,
  instrument,
  draft,
  rate,
  positions,
  imported,
  imported,
  devices,
  devices,
  settings,
];

/** What a person keeps beside plans, trades and the journal. */
export const drawKept = (scene: WriteScene): Drawn => scene.roll.pick(KEPT)(scene) ?? rate(scene);
