import { expect, it } from 'vitest';
import {
  closes,
  cooldown,
  decided,
  facts,
  NOW,
  position,
  rule,
  window,
} from '../gate/testing/cases.ts';
import { factDifferences } from './index.ts';

const at = '2026-06-11T13:50:00.000Z';
const device = decided([], {
  facts: facts({ windows: { trading_day: window() }, lastSyncAt: at }),
  asOf: NOW,
});

it('what both saw is no difference, whenever they last synced', () => {
  const server = decided([], { facts: facts({ windows: { trading_day: window() } }), asOf: NOW });
  expect(factDifferences(device, server)).toEqual([]);
});

it('each fact that differed has both values', () => {
  const server = decided([rule('max_trades', { window: 'trading_day', max_n: 9 })], {
    facts: facts({
      windows: { trading_day: window({ net: '-120', entries: 2 }) },
      closes: closes('loss', [at]),
      positions: [position({ openRisk: '80' })],
      checkedAt: at,
      cooldowns: [cooldown()],
      equity: { latest: '49880', dayStart: '50000', declaredAt: NOW },
    }),
    asOf: '2026-06-11T14:01:00.000Z',
  });
  const found = factDifferences(device, server);
  expect(found).toEqual([
    { fact: 'asOf', device: NOW, server: '2026-06-11T14:01:00.000Z' },
    { fact: 'rules', device: device.rulesetHash, server: server.rulesetHash },
    { fact: 'equity', device: '50000', server: '49880' },
    { fact: 'dayNet', device: '0', server: '-120' },
    { fact: 'dayTrades', device: '0', server: '2' },
    { fact: 'lossesInRow', device: '0', server: '1' },
    { fact: 'lastClose', device: null, server: at },
    { fact: 'openPositions', device: '0', server: '1' },
    { fact: 'openRisk', device: '0', server: '80' },
    { fact: 'positionsCheckedAt', device: null, server: at },
    { fact: 'cooldownEnd', device: null, server: '2026-06-11T14:20:00.000Z' },
  ]);
});
