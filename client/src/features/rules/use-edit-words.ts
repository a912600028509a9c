import type { InstrumentPolicyParams } from '@mast/shared/types';
import { useMemo } from 'react';
import { fundsOf } from '../common/funds.ts';
import { useInstruments } from '../common/use-instruments.ts';
import type { OwnRules } from './own-rules.ts';
import type { RuleWords } from './sentences/parts.ts';

/** What rules are edited with: the account's currency, and what may be chosen as an instrument. */
export function useEditWords({ accounts, persona, rules }: OwnRules): RuleWords {
  const book = useInstruments();
  const currency = accounts.find((account) => account.persona === persona)?.currency ?? '';
  return useMemo(() => {
    const policy = rules.find(({ kind }) => kind === 'instrument_policy');
    const allow = (policy?.params as InstrumentPolicyParams | undefined)?.allow;
    const funds = persona === 'indexdca' ? fundsOf(book.all, currency).map(({ id }) => id) : [];
    const ids = Array.isArray(allow) ? allow : funds;
    return {
      currency,
      symbolOf: book.symbol,
      offered: ids.map((id) => ({ id, label: book.symbol(id) })),
    };
  }, [book, persona, rules, currency]);
}
