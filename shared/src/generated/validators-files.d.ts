// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type { Validate } from '../contract-forms/index.ts';
import type * as T from './types.ts';
export type { ContractError as ValidationError } from '../contract-errors/index.ts';
export type { Validate };
export const validateExportFile: Validate<T.ExportFile>;
export const validatePendingWork: Validate<T.PendingWork>;
