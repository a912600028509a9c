import { MOST_INTENTS_A_WEEK, MOST_RULES } from '@mast/shared/overrides';
import type { Denial, Override, Safeguard } from '@mast/shared/types';

/** Why an override was not granted; nothing of it is a fault. */
export const DENIAL_WORDS: Readonly<Record<Denial, string>> = {
  too_soon: 'Its pause was not over by the corrected time.',
  plan_over: 'The time of my plan was over, or it was filled.',
  nothing_to_override: 'My rule passes by now, so there is nothing to override.',
  never: 'What my rule found has no override.',
  not_before: 'My rule lets itself be overridden only later after I first asked.',
  reason_code: 'My rule takes an override only for another reason of the plan.',
  safeguards: 'My rule asks for other safeguards than I took up.',
  rules_per_intent: `I have overridden ${MOST_RULES} rules of this plan already.`,
  intents_per_day: 'Another plan of mine was under an override on this day.',
  intents_per_week: `${MOST_INTENTS_A_WEEK} plans of mine were under an override in this week.`,
  once_a_day: 'I have overridden this rule on this day already.',
  major_cooldown: 'A cooldown was running.',
  simulate: 'My rules had me on paper.',
};

/** The same before I ask: why there is no override now. */
export const CLOSED_WORDS: Readonly<Partial<Record<Denial, string>>> = {
  major_cooldown: 'A cooldown is running. Until it is over no rule of mine can be overridden.',
  simulate: 'My rules have me on paper. Until my paper trades are done no rule can be overridden.',
};

export const SAFEGUARD_WORDS: Readonly<Record<Safeguard, { name: string; means: string }>> = {
  half_size: { name: 'Half my size', means: 'My rules take no more than half of it.' },
  hard_stop: { name: 'A stop that rests at my broker', means: 'My post entry asks for it.' },
  alarm_set: { name: 'An alarm at my stop', means: 'My post entry asks for it.' },
  time_exit: { name: 'Out by a fixed time', means: 'My exit time or my post entry says it.' },
  no_more_trades_today: {
    name: 'My last trade today',
    means: 'My rules block every other plan until my day ends.',
  },
  state_risk: { name: 'I state my risk', means: 'The number above is typed by hand.' },
  ips_note: { name: 'A written change of my plan', means: 'What I change about my targets.' },
  write_three_lines: { name: 'Three lines', means: 'What happened, what I feel, what I do.' },
  state_reason: { name: 'My reason in words', means: 'Why this, and why now.' },
  reread_rule: { name: 'I read my rule again', means: 'Ten seconds, to its last line.' },
  split_plan: { name: 'I split it up', means: 'Which parts, and when.' },
};

/** Where an override stands, in a word or two. */
export function stateWord({ decision, authority }: Override): string {
  const isSure = authority === 'authoritative' ? '' : ', not yet confirmed';
  if (decision === null) return 'asked';
  return { granted: `granted${isSure}`, denied: 'denied', withdrawn: 'taken back' }[decision];
}
