import type { SetupDraft } from './setup-draft.ts';

export interface StepProps {
  draft: SetupDraft;
  change: (part: Partial<SetupDraft>) => void;
}
