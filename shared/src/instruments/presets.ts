import type { Instrument } from '../generated/types.ts';

/** symbol, name, class, quote, tick, point value, lot step, smallest lot */
type Row = readonly [string, string, Instrument['class'], string, string, string, string, string];

// Contract sizes and ticks as published by the exchanges (CME Group contract specifications).
const ROWS: readonly Row[] = [
  ['MES', 'Micro E-mini S&P 500', 'future', 'USD', '0.25', '5', '1', '1'],
  ['ES', 'E-mini S&P 500', 'future', 'USD', '0.25', '50', '1', '1'],
  ['MNQ', 'Micro E-mini Nasdaq-100', 'future', 'USD', '0.25', '2', '1', '1'],
  ['NQ', 'E-mini Nasdaq-100', 'future', 'USD', '0.25', '20', '1', '1'],
  ['M2K', 'Micro E-mini Russell 2000', 'future', 'USD', '0.1', '5', '1', '1'],
  ['RTY', 'E-mini Russell 2000', 'future', 'USD', '0.1', '50', '1', '1'],
  ['MYM', 'Micro E-mini Dow', 'future', 'USD', '1', '0.5', '1', '1'],
  ['YM', 'E-mini Dow', 'future', 'USD', '1', '5', '1', '1'],
  ['MGC', 'Micro Gold', 'future', 'USD', '0.1', '10', '1', '1'],
  ['GC', 'Gold', 'future', 'USD', '0.1', '100', '1', '1'],
  ['MCL', 'Micro WTI Crude Oil', 'future', 'USD', '0.01', '100', '1', '1'],
  ['CL', 'WTI Crude Oil', 'future', 'USD', '0.01', '1000', '1', '1'],
  ['BTC-USD', 'Bitcoin', 'crypto', 'USD', '0.01', '1', '0.001', '0.001'],
  ['ETH-USD', 'Ether', 'crypto', 'USD', '0.01', '1', '0.001', '0.001'],
  ['SOL-USD', 'Solana', 'crypto', 'USD', '0.01', '1', '0.01', '0.01'],
  ['BTC-EUR', 'Bitcoin', 'crypto', 'EUR', '0.01', '1', '0.001', '0.001'],
  ['ETH-EUR', 'Ether', 'crypto', 'EUR', '0.01', '1', '0.001', '0.001'],
  ['EUR-USD', 'Euro against US dollar', 'fx', 'USD', '0.00001', '100000', '0.01', '0.01'],
  ['GBP-USD', 'Pound against US dollar', 'fx', 'USD', '0.00001', '100000', '0.01', '0.01'],
  ['SPY', 'SPDR S&P 500 ETF', 'share', 'USD', '0.01', '1', '1', '1'],
  ['QQQ', 'Invesco QQQ', 'share', 'USD', '0.01', '1', '1', '1'],
  ['AAPL', 'Apple', 'share', 'USD', '0.01', '1', '1', '1'],
  ['MSFT', 'Microsoft', 'share', 'USD', '0.01', '1', '1', '1'],
  ['NVDA', 'Nvidia', 'share', 'USD', '0.01', '1', '1', '1'],
  ['SAP', 'SAP', 'share', 'EUR', '0.01', '1', '1', '1'],
];

const NO_FEE = { model: 'none', entry: '0', exit: '0' } as const;

/** Instruments that need no one to type them; their id is their symbol. Fees are the trader's own. */
export const INSTRUMENT_PRESETS: readonly Instrument[] = ROWS.map(
  ([symbol, name, kind, quote, tick, pointValue, lotStep, minLot]) => ({
    id: symbol,
    symbol,
    name,
    class: kind,
    quote,
    tick,
    pointValue,
    lotStep,
    minLot,
    fee: NO_FEE,
    createdAt: '2026-01-01T00:00:00.000Z',
  }),
);

const BY_ID = new Map(INSTRUMENT_PRESETS.map((preset) => [preset.id, preset]));

export const presetInstrument = (id: string): Instrument | undefined => BY_ID.get(id);

/** A futures contract code is its root, a month letter and one or two digits of the year. */
const CONTRACT_CODE = /^([A-Z0-9]{1,4})[FGHJKMNQUVXZ][0-9]{1,2}$/;

/** The preset that a broker's contract code or symbol names: MESM6 is MES. */
export function instrumentOfCode(code: string): Instrument | undefined {
  const symbol = code.trim().toUpperCase();
  const exact = BY_ID.get(symbol);
  if (exact) return exact;
  const root = CONTRACT_CODE.exec(symbol)?.[1];
  return root === undefined ? undefined : BY_ID.get(root);
}
