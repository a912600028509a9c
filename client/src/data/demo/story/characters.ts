import type { Account, Persona } from '@mast/shared/types';

/** One thing that a character trades. */
export interface Market {
  readonly instrumentId: string;
  readonly price: number;
  readonly places: number;
  /** From entry to stop, in price. */
  readonly distance: number;
  /** Of each fill. */
  readonly fee: string;
  readonly size: string;
  /** Three times as much: what a plan is sized down from. */
  readonly tooMuch: string;
  readonly setups: readonly string[];
}

/** Who a story is of, and how they trade. */
export interface Character {
  readonly persona: Exclude<Persona, 'indexdca'>;
  readonly label: string;
  readonly balance: string;
  readonly kind: Account['kind'];
  readonly day: Account['day'];
  readonly markets: readonly Market[];
  /** Days between two days on which they trade. */
  readonly everyDays: number;
  readonly tradesOnWeekends: boolean;
  /** Hours in UTC at which they enter. */
  readonly hours: readonly number[];
  readonly holdMinutes: readonly number[];
  /** The target in units of the risk. */
  readonly targetR: number;
  readonly setups: Readonly<Record<string, readonly string[]>>;
}

export const CHARACTERS: Readonly<Record<Character['persona'], Character>> = {
  crypto: {
    persona: 'crypto',
    label: 'Exchange, spot',
    balance: '12000',
    kind: 'live',
    day: { tz: 'UTC', localTime: '00:00' },
    markets: [
      {
        instrumentId: 'BTC-USD',
        fee: '4.7',
        price: 94_200,
        places: 0,
        distance: 1_900,
        size: '0.05',
        tooMuch: '0.15',
        setups: ['Pullback', 'Breakout'],
      },
      {
        instrumentId: 'ETH-USD',
        fee: '3.7',
        price: 3_120,
        places: 1,
        distance: 75,
        size: '1.2',
        tooMuch: '4',
        setups: ['Range', 'Pullback'],
      },
      {
        instrumentId: 'SOL-USD',
        fee: '2.8',
        price: 142,
        places: 2,
        distance: 4.5,
        size: '20',
        tooMuch: '60',
        setups: ['Breakout'],
      },
    ],
    everyDays: 2,
    tradesOnWeekends: true,
    hours: [7, 13, 20],
    holdMinutes: [95, 240, 410],
    targetR: 2,
    setups: {
      Pullback: ['The trend of the day is up', 'Volume dries up into the low'],
      Breakout: ['The range is older than a day', 'It closed above, not only traded'],
      Range: ['Both edges were touched twice'],
    },
  },
  shortterm: {
    persona: 'shortterm',
    label: 'Futures, 50k',
    balance: '50000',
    kind: 'prop',
    day: { tz: 'America/Chicago', localTime: '17:00' },
    markets: [
      {
        instrumentId: 'MES',
        fee: '2.48',
        price: 6_820,
        places: 2,
        distance: 8,
        size: '4',
        tooMuch: '12',
        setups: ['Opening range', 'Pullback'],
      },
      {
        instrumentId: 'MNQ',
        fee: '1.24',
        price: 25_200,
        places: 2,
        distance: 40,
        size: '2',
        tooMuch: '8',
        setups: ['Pullback', 'Range fade'],
      },
    ],
    everyDays: 1,
    tradesOnWeekends: false,
    hours: [15, 17.5],
    holdMinutes: [18, 34, 52],
    targetR: 2,
    setups: {
      'Opening range': ['The first 30 minutes are over', 'No news within five minutes'],
      Pullback: ['Above the day’s average', 'Second touch, not the first'],
      'Range fade': ['The range is narrower than yesterday’s'],
    },
  },
  swing: {
    persona: 'swing',
    label: 'Shares',
    balance: '40000',
    kind: 'live',
    day: { tz: 'America/New_York', localTime: '00:00' },
    markets: [
      {
        instrumentId: 'AAPL',
        fee: '1',
        price: 268,
        places: 2,
        distance: 9,
        size: '35',
        tooMuch: '110',
        setups: ['Base'],
      },
      {
        instrumentId: 'AMZN',
        fee: '1',
        price: 222,
        places: 2,
        distance: 8,
        size: '40',
        tooMuch: '130',
        setups: ['Pullback'],
      },
      {
        instrumentId: 'META',
        fee: '1',
        price: 640,
        places: 2,
        distance: 22,
        size: '15',
        tooMuch: '50',
        setups: ['Base', 'Pullback'],
      },
      {
        instrumentId: 'NVDA',
        fee: '1',
        price: 184,
        places: 2,
        distance: 7,
        size: '45',
        tooMuch: '150',
        setups: ['Breakout'],
      },
    ],
    everyDays: 2,
    tradesOnWeekends: false,
    hours: [14.75],
    holdMinutes: [1_430, 2_870, 4_310],
    targetR: 2.5,
    setups: {
      Base: ['At least five weeks long', 'The market is above its average'],
      Pullback: ['To a rising average', 'Earnings are more than a week off'],
      Breakout: ['On more volume than the day before'],
    },
  },
};
