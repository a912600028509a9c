import { startRulesOf } from '@mast/shared/policies';
import type { Instant } from '@mast/shared/time';
import { Teller } from './teller.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Three purchases and the one that is due. */
const MONTHS = 4;

const FUNDS = { VWCE: '80', EUNA: '20' } as const;

/** What the start rules leave to the person. */
const SAID: Readonly<Record<string, object>> = {
  instrument_policy: { allow: Object.keys(FUNDS) },
  allocation_band: { targets: FUNDS, abs_pp: '5', rel_pct: '25' },
};

const PRICES = [138.4, 141.15, 139.7, 143.2] as const;

const firstOf = (endsAt: Instant, monthsAgo: number): Instant => {
  const end = new Date(endsAt);
  return Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - monthsAgo, 1);
};

/** Months of an index saver: the schedule kept, and the next purchase. @param endsAt now */
export async function tellSaver(userId: string, endsAt: Instant): Promise<Teller> {
  const teller = new Teller(userId, firstOf(endsAt, MONTHS) - DAY);
  await begin(teller);
  for (let ago = MONTHS - 1; ago >= 0; ago -= 1) {
    const at = firstOf(endsAt, ago) + DAY + 9 * HOUR;
    if (at > endsAt - DAY) break;
    teller.now = at;
    await declare(teller);
    await review(teller);
    await teller.write('confirmPositions', { accountId: 'demo-account', at: teller.at });
    await purchase(teller, MONTHS - 1 - ago);
  }
  teller.now = Math.max(teller.now, endsAt - 5 * DAY);
  await declare(teller);
  return teller;
}

async function begin(teller: Teller): Promise<void> {
  await teller.write('createAccount', {
    accountId: 'demo-account',
    snapshotId: 'demo-balance',
    persona: 'indexdca',
    label: 'Savings',
    currency: 'EUR',
    kind: 'live',
    day: { tz: 'Europe/Berlin', localTime: '00:00' },
    balance: '24700',
    balanceAsOf: teller.at,
    mainZone: 'Europe/Berlin',
  });
  await teller.write('adoptRuleset', {
    rulesetId: 'demo-rules',
    persona: 'indexdca',
    rules: startRulesOf('indexdca').map(({ id, kind, params }) => ({
      id,
      kind,
      params: SAID[id] ?? params,
    })) as never,
  });
  await teller.write('writeNote', {
    entryId: teller.id('note'),
    text: 'I buy on the first days of the month and look again at the end of the quarter.',
    period: null,
    emotion: { tag: 'calm', intensity: 0 },
  });
}

/** What the account is worth, as the saver's broker shows it: it grows with what is bought. */
async function declare(teller: Teller): Promise<void> {
  const bought = (await teller.rows.reader.list('fill')).length * 500;
  const funds = 19_080 + bought;
  await teller.write('declareBalance', {
    snapshotId: teller.id('worth'),
    accountId: 'demo-account',
    balance: `${funds + 4_770 + 850}`,
    asOf: teller.at,
    holdings: [
      { instrumentId: 'VWCE', value: `${funds}` },
      { instrumentId: 'EUNA', value: '4770' },
    ],
    cash: '850',
    peak: null,
  });
}

/** The look back that the saver's rule wants once a quarter. */
const review = (teller: Teller): Promise<void> =>
  teller.write('writeNote', {
    entryId: teller.id('note'),
    text: 'I bought on the first days of each month and sold nothing. The bonds are at their share.',
    period: 'quarter',
    emotion: { tag: 'calm', intensity: 0 },
  });

async function purchase(teller: Teller, i: number): Promise<void> {
  const intentId = teller.id('intent');
  const decided = await teller.plan({
    intentId,
    accountId: 'demo-account',
    instrumentId: 'VWCE',
    parentId: null,
    mode: 'live',
    effect: 'increase',
    side: 'long',
    plan: {
      entry: null,
      stop: null,
      target: null,
      size: null,
      leverage: null,
      setup: null,
      reason: null,
      invalidation: null,
      exitPlan: null,
      stopAtBroker: null,
      amount: '500',
      reasonCode: 'scheduled',
    },
    context: { emotion: { tag: 'calm', intensity: 0 }, answers: { emergency_fund: 'yes' } },
  });
  if (decided.outcome !== 'GO') return;
  teller.now += HOUR;
  const price = PRICES[i % PRICES.length] as number;
  await teller.write('recordFill', {
    fillId: teller.id('fill'),
    mode: 'live',
    accountId: 'demo-account',
    instrumentId: 'VWCE',
    side: 'buy',
    size: (500 / price).toFixed(4),
    price: price.toFixed(2),
    fee: '1.5',
    fx: '1',
    filledAt: teller.at,
    intentId,
    stop: null,
  });
}
