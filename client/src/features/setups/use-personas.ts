import type { Persona } from '@mast/shared/types';
import { useMemo } from 'react';
import { useAccounts } from '../common/use-accounts.ts';

/** How I trade: the personas of my accounts. */
export function usePersonas(): readonly Persona[] {
  const accounts = useAccounts();
  return useMemo(() => [...new Set(accounts.map(({ persona }) => persona))], [accounts]);
}
