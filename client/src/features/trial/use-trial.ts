import type { RuleDefinition } from '@mast/shared/types';
import { useRef, useState } from 'react';
import { newId, serverNow } from '../../data/index.ts';
import { useZone } from '../common/use-zone.ts';
import { withDefaults } from '../intent/defaults.ts';
import type { PlanErrors, PlanForm } from '../intent/plan-form.ts';
import { readForm } from '../intent/read-form.ts';
import type { PlanContext } from '../intent/use-plan-context.ts';
import { type Tried, tryPlan } from './try-plan.ts';
import { readWhatIf, type WhatIfErrors, type WhatIfForm } from './what-if-form.ts';

export interface TrialState {
  planErrors: PlanErrors;
  whatErrors: WhatIfErrors;
  refusal?: string | undefined;
  result?: { tried: Extract<Tried, { kind: 'decided' }>; rules: readonly RuleDefinition[] };
}

export const UNTRIED: TrialState = { planErrors: {}, whatErrors: {} };

const FAILED = 'The trial could not be decided on this device: try again.';

export interface TrialForms {
  plan: PlanForm;
  what: WhatIfForm;
  rules: readonly RuleDefinition[];
}

/** Asks the gate about what is typed, without keeping any of it. */
export function useTrial(context: PlanContext): [TrialState, (forms: TrialForms) => Promise<void>] {
  const [state, setState] = useState<TrialState>(UNTRIED);
  const isAsking = useRef(false);
  const zone = useZone();

  async function attempt({ plan, what, rules }: TrialForms): Promise<TrialState> {
    const { account, instrument } = context;
    const ids = { intentId: newId(), parentId: null };
    const draft = readForm(withDefaults(plan, context), { account, instrument, zone }, ids);
    const supposes = readWhatIf(what, zone, serverNow());
    if (!draft.ok || !supposes.ok) {
      return {
        planErrors: draft.ok ? {} : draft.error,
        whatErrors: supposes.ok ? {} : supposes.error,
      };
    }
    const tried = await tryPlan(draft.value, rules, supposes.value);
    if (tried.kind === 'decided') return { ...UNTRIED, result: { tried, rules } };
    const { field, said } = tried;
    return field === undefined
      ? { ...UNTRIED, refusal: said }
      : { ...UNTRIED, planErrors: { [field]: said } };
  }

  async function ask(forms: TrialForms): Promise<void> {
    if (isAsking.current) return;
    isAsking.current = true;
    setState(await attempt(forms).catch(() => ({ ...UNTRIED, refusal: FAILED })));
    isAsking.current = false;
  }
  return [state, ask];
}
