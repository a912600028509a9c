import type { BreachKind, Cooldown, Task } from '@mast/shared/types';
import { TASK_WORDS } from '../common/task-words.ts';

const AFTER_BREACH: Readonly<Record<BreachKind, string>> = {
  no_go_taken: 'a trade against a no go',
  simulate_taken: 'a live trade in a paper period',
  wait_jumped: 'a trade during a wait',
  cooldown_ignored: 'a trade during a cooldown',
  stop_removed: 'a stop taken away',
  stop_widened: 'a stop moved away',
  oversize: 'a size above what passed',
  no_intent: 'a trade without a plan',
  safeguard_broken: 'a safeguard not kept',
};

function causeOf({ trigger, losses, breach }: Cooldown): string | undefined {
  if (losses !== null) return losses === 1 ? '1 loss' : `${losses} losses in a row`;
  if (breach !== null) return AFTER_BREACH[breach];
  return trigger === 'loss_limit' ? 'a loss limit' : undefined;
}

/** What a running cooldown is called. */
export function cooldownTitle(cooldown: Cooldown): string {
  if (cooldown.trigger === 'self_extension') return 'My day off';
  const cause = causeOf(cooldown);
  return cause === undefined ? 'Cooldown' : `Cooldown after ${cause}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What ends a cooldown: its time alone, or also what it asks for. @param owed as acts */
export function cooldownEnds(owed: readonly Task[], isOver: boolean): string {
  if (owed.length === 0) return 'Ends by itself. Until then live plans wait; exits never do.';
  const acts = owed.map((task) => lowered(TASK_WORDS[task])).join(', ');
  return isOver
    ? `Its time is over. What still ends it: ${acts}.`
    : `Ends then, once this is done: ${acts}. Live plans wait; exits never do.`;
}

/**
 * That a day off holds, too, where another cooldown lasts longer: who has just taken it looks for it.
 * @param others what holds beside the one that lasts longest
 * @param when an instant as the person reads it
 */
export function dayOffBeside(
  others: readonly Cooldown[],
  when: (iso: string) => string,
): string | undefined {
  const dayOff = others.find(({ trigger }) => trigger === 'self_extension');
  return dayOff && `${cooldownTitle(dayOff)} holds, too, until ${when(dayOff.endsAt)}.`;
}
