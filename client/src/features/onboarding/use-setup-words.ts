import type { InstrumentPolicyParams } from '@mast/shared/types';
import { useMemo } from 'react';
import { fundsOf } from '../common/funds.ts';
import { useInstruments } from '../common/use-instruments.ts';
import type { RuleWords } from '../rules/sentences/parts.ts';
import type { SetupDraft } from './setup-draft.ts';

/** The person's own list as far as it was said. */
function ownList({ choices }: SetupDraft): readonly string[] | undefined {
  const chosen = Object.values(choices).find(
    ({ rule, isKept }) => isKept && rule.kind === 'instrument_policy',
  );
  const allow = (chosen?.rule.params as InstrumentPolicyParams | undefined)?.allow;
  return Array.isArray(allow) ? allow : undefined;
}

/** What the offered rules are said with: own funds once they are chosen, else all that there are. */
export function useSetupWords(draft: SetupDraft): RuleWords {
  const book = useInstruments();
  return useMemo(() => {
    const funds = fundsOf(book.all, draft.currency);
    const own = ownList(draft)?.map((id) => ({ id, label: book.symbol(id) }));
    return {
      currency: draft.currency,
      symbolOf: book.symbol,
      offered: own ?? funds.map(({ id, symbol }) => ({ id, label: symbol })),
    };
  }, [book, draft]);
}
