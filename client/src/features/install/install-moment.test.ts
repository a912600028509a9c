import { expect, it } from 'vitest';
import { type InstallMoment, mayOfferInstall } from './install-moment.ts';

const NOW = Date.parse('2026-11-27T18:00:00.000Z');
const DAY = 24 * 60 * 60_000;

const moment = (over: Partial<InstallMoment> = {}): InstallMoment => ({
  nowMs: NOW,
  usedAt: ['2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z', '2026-11-26T10:00:00.000Z'],
  declinedAt: [],
  isCoolingDown: false,
  hasOpenTrade: false,
  ...over,
});

it('someone who used the app on three days is offered to install it', () => {
  expect(mayOfferInstall(moment())).toBe(true);
  const oneDay = [
    '2026-11-24T10:00:00.000Z',
    '2026-11-24T12:00:00.000Z',
    '2026-11-24T14:00:00.000Z',
  ];
  expect(mayOfferInstall(moment({ usedAt: oneDay }))).toBe(false);
});

it('nothing is offered in a cooldown or while a trade is open', () => {
  expect(mayOfferInstall(moment({ isCoolingDown: true }))).toBe(false);
  expect(mayOfferInstall(moment({ hasOpenTrade: true }))).toBe(false);
});

it('a no is heard for two months, and a second one for ever', () => {
  expect(mayOfferInstall(moment({ declinedAt: [NOW - 59 * DAY] }))).toBe(false);
  expect(mayOfferInstall(moment({ declinedAt: [NOW - 61 * DAY] }))).toBe(true);
  expect(mayOfferInstall(moment({ declinedAt: [NOW - 900 * DAY, NOW - 400 * DAY] }))).toBe(false);
});
