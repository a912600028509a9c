import { useCallback } from 'react';
import { decidePlan, newId, type PlanDraft } from '../../data/index.ts';
import { sayError } from '../common/say-error.ts';
import { useZone } from '../common/use-zone.ts';
import type { Decided } from './plan-entry.tsx';
import type { PlanErrors, PlanForm } from './plan-form.ts';
import { type FormSubject, fieldOfForm, readForm } from './read-form.ts';

export interface Answer {
  decided?: Decided;
  errors: PlanErrors;
  /** What stands in the way of any decision, and what to do about it. */
  refusal?: string;
}

export type AskGate = (
  form: PlanForm,
  subject: Omit<FormSubject, 'zone'>,
  parentId: string | null,
  draftId?: string,
) => Promise<Answer>;

const FAILED = 'The plan could not be decided on this device. It is kept here: try again.';

async function answerTo(draft: PlanDraft): Promise<Answer> {
  const verdict = await decidePlan(draft);
  if (verdict.kind === 'decided') return { decided: verdict, errors: {} };
  const said = sayError(verdict.message);
  if (verdict.kind === 'refused') return { errors: {}, refusal: said };
  const field = fieldOfForm(verdict.field);
  return field === undefined ? { errors: {}, refusal: said } : { errors: { [field]: said } };
}

/** Asks the gate of this device about the form, under a new id each time. */
export function useAsk(): AskGate {
  const zone = useZone();
  return useCallback(
    async (form, { account, instrument }, parentId, draftId) => {
      const subject = { account, instrument, zone };
      const draft = readForm(form, subject, {
        intentId: newId(),
        parentId,
        draftId: draftId ?? null,
      });
      if (!draft.ok) return { errors: draft.error };
      try {
        return await answerTo(draft.value);
      } catch {
        return { errors: {}, refusal: FAILED };
      }
    },
    [zone],
  );
}
