import { MAX_DURATION_MS, MAX_EXPONENT, MAX_EXTRA_DAYS } from '@mast/shared/cooldowns';
import type { Account, Cooldown } from '@mast/shared/types';

const MINUTE_MS = 60_000;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `24 hours`, `90 minutes` */
function spanText(minutes: number): string {
  const isHours = minutes % 60 === 0 && minutes >= 720;
  return isHours ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}

/** How its end came about: its base, and what was counted in the week before. */
export function lengthText({ baseMinutes, level, trigger }: Cooldown): string {
  const factor = 2 ** Math.min(level, MAX_EXPONENT);
  const because = `for ${counted(level, 'counted cooldown')} in the 7 days before it`;
  if (baseMinutes === null) {
    const base = trigger === 'loss_limit' ? 'The rest of my trading day' : 'The rest of my day';
    const days = Math.min(factor - 1, MAX_EXTRA_DAYS);
    return level === 0 ? base : `${base} and ${counted(days, 'day')} more, ${because}`;
  }
  const base = spanText(baseMinutes);
  if (level === 0) return base;
  const most = baseMinutes * factor * MINUTE_MS > MAX_DURATION_MS ? ', at most 168 hours' : '';
  return `${base} × ${factor}, ${because}${most}`;
}

const GOES_ON = 'Exits, paper trades and my journal go on.';

/** What waits meanwhile. @param account the one that it is about, where it is about one alone */
export function blocksText(
  { scope }: Cooldown,
  account: Pick<Account, 'label'> | undefined,
  hasIndex: boolean,
): string {
  if (scope === 'chain') return `Further changes of this one plan wait. ${GOES_ON}`;
  const where =
    scope === 'account'
      ? `in ${account?.label ?? 'this account'}, on all my devices`
      : 'in all my accounts and on all my devices';
  const index = hasIndex
    ? ' Of my savings plan, purchases and sales off schedule wait too; a contribution on schedule passes.'
    : '';
  return `Live plans that would open or add wait, ${where}. ${GOES_ON}${index}`;
}

/** What is special about its row, in sentences. */
export function noteTexts({ state, class: kind, counted: counts, voidedForEscalation }: Cooldown) {
  const notes: string[] = [];
  if (state === 'elapsed_on_arrival') {
    notes.push('Its time was over when the server learned of it, so it held nothing.');
    if (counts) notes.push('It is a breach, which counts all the same.');
  }
  if (voidedForEscalation) {
    notes.push('What began it was corrected since. It stands to its end and raises no later one.');
  } else if (kind === 'minor') {
    notes.push('It raises no later one.');
  } else if (!counts && state === 'enforced') {
    notes.push('Its trade was open before, so it is no fault and raises no later one.');
  }
  return notes;
}
