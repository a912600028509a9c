import type { Door } from '../../door/door.ts';
import type { Moment, Reach } from './watched-door.ts';

export interface Held {
  /** The connection of the transaction that is held. */
  readonly sql: Moment['sql'];
  /** Lets it go on. */
  readonly release: () => void;
}

interface Gate {
  readonly holds: (moment: Moment) => boolean;
  readonly onHeld: (held: Held) => void;
}

/** Holds transactions at chosen moments until a test lets them go on. */
export class Gates {
  readonly #closed = new Set<Gate>();

  readonly reach: Reach = async (moment) => {
    const gate = [...this.#closed].find(({ holds }) => holds(moment));
    if (gate === undefined) return;
    this.#closed.delete(gate);
    await new Promise<void>((release) => gate.onHeld({ sql: moment.sql, release }));
  };

  /**
   * Holds the next transaction that comes to a moment.
   * @returns once it stands there
   */
  hold(holds: (moment: Moment) => boolean): Promise<Held> {
    return new Promise((onHeld) => this.#closed.add({ holds, onHeld }));
  }
}

/** Resolves once so many connections to this Postgres database wait for a lock. */
export async function lockWaiters(door: Door, count: number): Promise<void> {
  for (;;) {
    const { rows } = await door.transaction({ role: 'owner' }, 'read committed', (sql) =>
      sql.query<{ waiting: number }>(
        `select count(*) as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      ),
    );
    if (rows[0]?.waiting === count) return;
  }
}
