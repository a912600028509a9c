import { activeOf, statesOf } from '@mast/shared/rules';
import type { Rule, RuleDefinition } from '@mast/shared/types';

/** The rules of one ruleset as the gate reads them, in their order. */
export const rulesOfRows = (rows: readonly RuleDefinition[]): Rule[] => activeOf(statesOf(rows));
