import type { PlanErrors, PlanForm } from './plan-form.ts';
import type { Keypad } from './use-keypad.ts';
import type { PlanContext } from './use-plan-context.ts';

/** What every part of the form is given. */
export interface FormProps {
  form: PlanForm;
  errors: PlanErrors;
  context: PlanContext;
  keypad: Keypad;
  change: (part: Partial<PlanForm>) => void;
}
