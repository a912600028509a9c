import type { Judgement, OverridePolicy } from '@mast/shared/gate';
import { neverWords } from '@mast/shared/overrides';

type Allowed = Extract<OverridePolicy, { allowed: true }>;

export interface Choosable {
  readonly rule: string;
  readonly kind: string;
  readonly template: string | null;
  readonly slots: Readonly<Record<string, string>>;
  readonly policy: Allowed;
}

export interface Closed {
  readonly rule: string;
  readonly kind: string;
  readonly why: string;
}

/** The rules that stop a plan: those that may be overridden, and the others with why not. */
export function rulesToChoose({ rules, policyOf }: Judgement): {
  open: Choosable[];
  closed: Closed[];
} {
  const open: Choosable[] = [];
  const closed: Closed[] = [];
  for (const { ruleId: rule, kind, verdict } of rules) {
    if (verdict.outcome === undefined) continue;
    const policy = policyOf(rule, verdict);
    if (verdict.status === 'fail' && policy.allowed) {
      const said = { template: verdict.template ?? null, slots: verdict.slots?.() ?? {} };
      open.push({ rule, kind, policy, ...said });
    } else {
      closed.push({ rule, kind, why: neverWords({ kind, status: verdict.status }) });
    }
  }
  return { open, closed };
}
