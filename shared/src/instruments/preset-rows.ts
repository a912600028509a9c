import type { Instrument } from '../generated/types.ts';

/** symbol, name, quote, tick, point value, lot step and smallest lot, sector, underlying, tags */
export type PresetRow = readonly [
  symbol: string,
  name: string,
  quote: string,
  tick: string,
  pointValue: string,
  lot: string,
  sector: string,
  underlying: string,
  tags: readonly string[],
];

const US = ['US shares'];
const WORLD = ['world shares'];
const DOLLAR = ['US dollar'];
const GERMAN = ['German shares'];

// Contract sizes and ticks as published by the exchanges (CME Group contract specifications).
const FUTURES: readonly PresetRow[] = [
  ['MES', 'Micro E-mini S&P 500', 'USD', '0.25', '5', '1', 'broad market', 'S&P 500', US],
  ['ES', 'E-mini S&P 500', 'USD', '0.25', '50', '1', 'broad market', 'S&P 500', US],
  ['MNQ', 'Micro E-mini Nasdaq-100', 'USD', '0.25', '2', '1', 'broad market', 'Nasdaq-100', US],
  ['NQ', 'E-mini Nasdaq-100', 'USD', '0.25', '20', '1', 'broad market', 'Nasdaq-100', US],
  ['M2K', 'Micro E-mini Russell 2000', 'USD', '0.1', '5', '1', 'broad market', 'Russell 2000', US],
  ['RTY', 'E-mini Russell 2000', 'USD', '0.1', '50', '1', 'broad market', 'Russell 2000', US],
  ['MYM', 'Micro E-mini Dow', 'USD', '1', '0.5', '1', 'broad market', 'Dow Jones', US],
  ['YM', 'E-mini Dow', 'USD', '1', '5', '1', 'broad market', 'Dow Jones', US],
  ['MGC', 'Micro Gold', 'USD', '0.1', '10', '1', 'metals', 'gold', []],
  ['GC', 'Gold', 'USD', '0.1', '100', '1', 'metals', 'gold', []],
  ['MCL', 'Micro WTI Crude Oil', 'USD', '0.01', '100', '1', 'energy', 'crude oil', []],
  ['CL', 'WTI Crude Oil', 'USD', '0.01', '1000', '1', 'energy', 'crude oil', []],
  ['NG', 'Henry Hub Natural Gas', 'USD', '0.001', '10000', '1', 'energy', 'natural gas', []],
  ['SIL', 'Micro Silver', 'USD', '0.005', '1000', '1', 'metals', 'silver', []],
  ['SI', 'Silver', 'USD', '0.005', '5000', '1', 'metals', 'silver', []],
  ['HG', 'Copper', 'USD', '0.0005', '25000', '1', 'metals', 'copper', []],
  ['ZN', '10-Year T-Note', 'USD', '0.015625', '1000', '1', 'bonds', 'US Treasuries', []],
  ['ZB', 'US Treasury Bond', 'USD', '0.03125', '1000', '1', 'bonds', 'US Treasuries', []],
  ['M6E', 'Micro Euro FX', 'USD', '0.0001', '12500', '1', 'currencies', 'EUR', DOLLAR],
  ['6E', 'Euro FX', 'USD', '0.00005', '125000', '1', 'currencies', 'EUR', DOLLAR],
  ['6B', 'British Pound', 'USD', '0.0001', '62500', '1', 'currencies', 'GBP', DOLLAR],
  ['6J', 'Japanese Yen', 'USD', '0.0000005', '12500000', '1', 'currencies', 'JPY', DOLLAR],
  ['MBT', 'Micro Bitcoin', 'USD', '5', '0.1', '1', 'crypto', 'BTC', []],
  ['MET', 'Micro Ether', 'USD', '0.5', '0.1', '1', 'crypto', 'ETH', []],
  // Eurex contract specifications.
  ['FDXS', 'Micro-DAX', 'EUR', '1', '1', '1', 'broad market', 'DAX', GERMAN],
  ['FDXM', 'Mini-DAX', 'EUR', '1', '5', '1', 'broad market', 'DAX', GERMAN],
  ['FDAX', 'DAX', 'EUR', '1', '25', '1', 'broad market', 'DAX', GERMAN],
];

const CRYPTO: readonly PresetRow[] = [
  ['BTC-USD', 'Bitcoin', 'USD', '0.01', '1', '0.001', 'crypto', 'BTC', []],
  ['ETH-USD', 'Ether', 'USD', '0.01', '1', '0.001', 'crypto', 'ETH', []],
  ['SOL-USD', 'Solana', 'USD', '0.01', '1', '0.01', 'crypto', 'SOL', []],
  ['BTC-EUR', 'Bitcoin', 'EUR', '0.01', '1', '0.001', 'crypto', 'BTC', []],
  ['ETH-EUR', 'Ether', 'EUR', '0.01', '1', '0.001', 'crypto', 'ETH', []],
  ['SOL-EUR', 'Solana', 'EUR', '0.01', '1', '0.01', 'crypto', 'SOL', []],
  ['XRP-USD', 'XRP', 'USD', '0.0001', '1', '0.1', 'crypto', 'XRP', []],
  ['ADA-USD', 'Cardano', 'USD', '0.0001', '1', '0.1', 'crypto', 'ADA', []],
  ['DOGE-USD', 'Dogecoin', 'USD', '0.00001', '1', '0.1', 'crypto', 'DOGE', []],
  ['LTC-USD', 'Litecoin', 'USD', '0.01', '1', '0.01', 'crypto', 'LTC', []],
];

/** A pair in standard lots of 100,000 of its base, priced to a tenth of a pip. */
const pair = (base: string, quote: string, name: string, tick: string): PresetRow => [
  `${base}-${quote}`,
  name,
  quote,
  tick,
  '100000',
  '0.01',
  'currencies',
  base,
  base === 'USD' || quote === 'USD' ? DOLLAR : [],
];

const FX: readonly PresetRow[] = [
  pair('EUR', 'USD', 'Euro against US dollar', '0.00001'),
  pair('GBP', 'USD', 'Pound against US dollar', '0.00001'),
  pair('AUD', 'USD', 'Australian dollar against US dollar', '0.00001'),
  pair('USD', 'JPY', 'US dollar against yen', '0.001'),
  pair('USD', 'CHF', 'US dollar against franc', '0.00001'),
  pair('USD', 'CAD', 'US dollar against Canadian dollar', '0.00001'),
  pair('EUR', 'GBP', 'Euro against pound', '0.00001'),
  pair('EUR', 'JPY', 'Euro against yen', '0.001'),
];

const SHARES: readonly PresetRow[] = [
  ['SPY', 'SPDR S&P 500 ETF', 'USD', '0.01', '1', '1', 'broad market', 'S&P 500', US],
  ['QQQ', 'Invesco QQQ', 'USD', '0.01', '1', '1', 'broad market', 'Nasdaq-100', US],
  ['AAPL', 'Apple', 'USD', '0.01', '1', '1', 'technology', 'AAPL', US],
  ['MSFT', 'Microsoft', 'USD', '0.01', '1', '1', 'technology', 'MSFT', US],
  ['GOOGL', 'Alphabet', 'USD', '0.01', '1', '1', 'communication', 'GOOGL', US],
  ['META', 'Meta Platforms', 'USD', '0.01', '1', '1', 'communication', 'META', US],
  ['AMZN', 'Amazon', 'USD', '0.01', '1', '1', 'consumer', 'AMZN', US],
  ['TSLA', 'Tesla', 'USD', '0.01', '1', '1', 'consumer', 'TSLA', US],
  ['AMD', 'AMD', 'USD', '0.01', '1', '1', 'technology', 'AMD', US],
  ['NVDA', 'Nvidia', 'USD', '0.01', '1', '1', 'technology', 'NVDA', US],
  ['SAP', 'SAP', 'EUR', '0.01', '1', '1', 'technology', 'SAP', []],
];

/** Savings plans buy fractions of a share, commonly to four places. */
const PART = '0.0001';

const FUNDS: readonly PresetRow[] = [
  [
    'VWCE',
    'Vanguard FTSE All-World',
    'EUR',
    '0.01',
    '1',
    PART,
    'broad market',
    'FTSE All-World',
    WORLD,
  ],
  [
    'IWDA',
    'iShares Core MSCI World (Amsterdam)',
    'EUR',
    '0.01',
    '1',
    PART,
    'broad market',
    'MSCI World',
    WORLD,
  ],
  [
    'EUNL',
    'iShares Core MSCI World (Xetra)',
    'EUR',
    '0.01',
    '1',
    PART,
    'broad market',
    'MSCI World',
    WORLD,
  ],
  [
    'IS3N',
    'iShares Core MSCI EM IMI',
    'EUR',
    '0.01',
    '1',
    PART,
    'emerging markets',
    'MSCI EM IMI',
    WORLD,
  ],
  ['VUSA', 'Vanguard S&P 500', 'EUR', '0.01', '1', PART, 'broad market', 'S&P 500', US],
  ['CSPX', 'iShares Core S&P 500', 'USD', '0.01', '1', PART, 'broad market', 'S&P 500', US],
  [
    'EUNA',
    'iShares Core Global Aggregate Bond, EUR hedged',
    'EUR',
    '0.01',
    '1',
    PART,
    'bonds',
    'global bonds',
    [],
  ],
  [
    'VT',
    'Vanguard Total World Stock',
    'USD',
    '0.01',
    '1',
    PART,
    'broad market',
    'FTSE Global All Cap',
    WORLD,
  ],
  [
    'VTI',
    'Vanguard Total Stock Market',
    'USD',
    '0.01',
    '1',
    PART,
    'broad market',
    'US total market',
    US,
  ],
  [
    'VXUS',
    'Vanguard Total International Stock',
    'USD',
    '0.01',
    '1',
    PART,
    'broad market',
    'world without US',
    WORLD,
  ],
  ['BND', 'Vanguard Total Bond Market', 'USD', '0.01', '1', PART, 'bonds', 'US bonds', []],
];

export const PRESET_ROWS: Readonly<Record<Instrument['class'], readonly PresetRow[]>> = {
  future: FUTURES,
  crypto: CRYPTO,
  fx: FX,
  share: SHARES,
  fund: FUNDS,
};
