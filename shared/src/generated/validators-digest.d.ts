// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type { Validate } from '../contract-forms/index.ts';
import type * as T from './types.ts';
export type { ContractError as ValidationError } from '../contract-errors/index.ts';
export type { Validate };
export const validateDigestCell: Validate<T.DigestCell>;
export const validateDigestChange: Validate<T.DigestChange>;
export const validateDigestCount: Validate<T.DigestCount>;
export const validateDigestDash: Validate<T.DigestDash>;
export const validateDigestDocument: Validate<T.DigestDocument>;
export const validateDigestFigure: Validate<T.DigestFigure>;
export const validateDigestLateTrade: Validate<T.DigestLateTrade>;
export const validateDigestRange: Validate<T.DigestRange>;
export const validateDigestResultSum: Validate<T.DigestResultSum>;
export const validateDigestTrade: Validate<T.DigestTrade>;
