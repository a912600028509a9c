import type { Members } from './plain-form.ts';
import { rowsAt } from './rows.ts';

/** Cooldowns; of the person, major, counted and enforced unless said, and begun by the instant. */
export const cooldownsOf = (raw: unknown, accountId: unknown, asOf: string): Members[] =>
  rowsAt(raw, 'facts.cooldowns').map((row, i) => ({
    id: `cooldown-${i + 1}`,
    trigger: 'loss_streak',
    class: 'major',
    scope: 'person',
    accountId: row.scope === 'account' ? accountId : null,
    startsAt: asOf,
    counted: true,
    enforced: true,
    openTasks: [],
    ...row,
  }));

/** Paper periods of the person. */
export const quarantinesOf = (raw: unknown): Members[] =>
  rowsAt(raw, 'facts.quarantines').map((row, i) => ({
    id: `quarantine-${i + 1}`,
    trigger: 'loss_streak',
    ...row,
  }));
