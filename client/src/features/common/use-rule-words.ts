import { useMemo } from 'react';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { useInstruments } from './use-instruments.ts';

/** What rules are said with: the account's currency and the symbols of instruments. */
export function useRuleWords(currency = ''): RuleWords {
  const { symbol } = useInstruments();
  return useMemo(() => ({ currency, symbolOf: symbol, offered: [] }), [currency, symbol]);
}
