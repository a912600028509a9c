import type { Rule } from '../../../generated/types.ts';
import * as contracts from '../../../generated/validators-rules.js';
import { isKnownZone } from '../../../time/index.ts';
import type { Loose } from './exact.ts';

/** The contracts' own checks by kind, as `max_trades` for `validateMaxTradesParams`. */
const CHECKS = new Map<string, (params: unknown) => boolean>(
  Object.entries(contracts).map(([name, check]) => [
    name
      .slice('validate'.length, -'Params'.length)
      .replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`)
      .toLowerCase(),
    check as (params: unknown) => boolean,
  ]),
);

const zonesOf = ({ tz, until_open }: Loose): string[] =>
  [tz, until_open?.tz].filter((zone) => typeof zone === 'string');

/** Whether a rule is of a kind and its params have its contract's form, with zones that exist. */
export const isReadable = ({ kind, params }: Rule): boolean =>
  CHECKS.get(kind)?.(params) === true && zonesOf(params).every(isKnownZone);
