import type { RequestOverrideArgs, Safeguard } from '@mast/shared/types';
import { parseTyped } from '../../ui/format/index.ts';

/** What is typed of an override before it is asked for. */
export interface AskDraft {
  rule: string | null;
  rationale: string;
  risk: string;
  taken: readonly Safeguard[];
  texts: Readonly<Partial<Record<Safeguard, string>>>;
  lines: readonly string[];
}

export const EMPTY_DRAFT: AskDraft = {
  rule: null,
  rationale: '',
  risk: '',
  taken: [],
  texts: {},
  lines: ['', '', ''],
};

/** The safeguards that count: those that the rule asks for, and those that I take up myself. */
export const takenOf = (draft: AskDraft, wanted: readonly Safeguard[]): Safeguard[] => [
  ...new Set([...wanted, ...draft.taken]),
];

type AskedSafeguard = RequestOverrideArgs['safeguards'][number];

const nothing = { text: null, lines: null, seconds: null };

const askedSafeguard = (
  safeguard: Safeguard,
  { texts, lines }: AskDraft,
  seconds: number,
): AskedSafeguard => {
  if (safeguard === 'write_three_lines') {
    return {
      ...nothing,
      safeguard,
      lines: lines.map((line) => line.trim()) as [string, string, string],
    };
  }
  if (safeguard === 'reread_rule') return { ...nothing, safeguard, seconds };
  return { ...nothing, safeguard, text: texts[safeguard]?.trim() || null };
};

/** What is asked, as it was typed; a number that is none is left for the policy to name. */
export const askedOf = (
  draft: AskDraft,
  wanted: readonly Safeguard[],
  seconds: number,
): Pick<RequestOverrideArgs, 'rationale' | 'riskStated' | 'safeguards'> => ({
  rationale: draft.rationale.trim(),
  riskStated: parseTyped(draft.risk) ?? draft.risk.trim(),
  safeguards: takenOf(draft, wanted).map((one) => askedSafeguard(one, draft, seconds)),
});
