import type { Actor, Door, Sql } from '../../door/door.ts';

/** A moment at which a transaction may be held up or cut off. */
export interface Moment {
  /** Of this door's transactions, from 1 on. */
  readonly transaction: number;
  readonly actor: Actor;
  /** `begin`, `commit`, `committed`, or the statement that is next. */
  readonly at: string;
  /** The transaction's own connection, while it has one. */
  readonly sql: Sql | undefined;
}

/** Where a moment is awaited: what it does not let pass does not go on. */
export type Reach = (moment: Moment) => Promise<void>;

/** A door that stops before each statement, before the commit, and after it. */
export function watchedDoor(door: Door, reach: Reach): Door {
  let transactions = 0;
  return {
    ...door,
    async transaction(actor, isolation, work) {
      transactions += 1;
      const own = { transaction: transactions, actor };
      await reach({ ...own, at: 'begin', sql: undefined });
      const value = await door.transaction(actor, isolation, async (sql) => {
        const result = await work({
          async query(text, params) {
            await reach({ ...own, at: text, sql });
            return sql.query(text, params);
          },
          async script(text) {
            await reach({ ...own, at: text, sql });
            await sql.script(text);
          },
        });
        await reach({ ...own, at: 'commit', sql });
        return result;
      });
      await reach({ ...own, at: 'committed', sql: undefined });
      return value;
    },
  };
}
