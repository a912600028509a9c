// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type { Validate } from '../contract-forms/index.ts';
import type * as T from './types.ts';
export type { ContractError as ValidationError } from '../contract-errors/index.ts';
export type { Validate };
export const validateDigestAggregates: Validate<T.DigestAggregates>;
export const validateDigestFigures: Validate<T.DigestFigures>;
export const validateDigestRows: Validate<T.DigestRows>;
export const validateFundRow: Validate<T.FundRow>;
export const validateHourCell: Validate<T.HourCell>;
export const validateMoneyRow: Validate<T.MoneyRow>;
export const validateNamedCell: Validate<T.NamedCell>;
export const validateNamedCount: Validate<T.NamedCount>;
export const validateOwnCell: Validate<T.OwnCell>;
export const validateOwnLine: Validate<T.OwnLine>;
export const validatePendingRule: Validate<T.PendingRule>;
export const validateSymbolCell: Validate<T.SymbolCell>;
export const validateTradeRow: Validate<T.TradeRow>;
