import type { Door } from '@mast/database';

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Every column of every table that holds rows of a person, computed ones left out. */
const COLUMNS = `
  select c.table_name as "table", c.column_name as "column"
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
   where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
     and exists (select 1 from information_schema.columns u
                  where u.table_schema = c.table_schema and u.table_name = c.table_name
                    and u.column_name = 'user_id')
   order by c.table_name, c.ordinal_position`;

/** What an operator does with one person's rows: copies them aside, and brings them back. */
export class SqlBackup {
  readonly #door: Door;
  readonly #tables: ReadonlyMap<string, string>;

  private constructor(door: Door, tables: ReadonlyMap<string, string>) {
    this.#door = door;
    this.#tables = tables;
  }

  static async over(door: Door): Promise<SqlBackup> {
    const tables = new Map<string, string>();
    await door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
      const { rows } = await sql.query<Column>(COLUMNS);
      for (const { table, column } of rows) {
        const before = tables.get(table);
        tables.set(table, before === undefined ? `"${column}"` : `${before}, "${column}"`);
      }
      const shadows = [...tables.keys()].map(
        (table) => `create table backup.${table} (like ${table});`,
      );
      await sql.script(`create schema backup; ${shadows.join('\n')}`);
    });
    return new SqlBackup(door, tables);
  }

  async take(userId: string): Promise<void> {
    await this.#script((table, columns) => [
      `delete from backup.${table} where user_id = '${userId}'`,
      `insert into backup.${table} (${columns}) select ${columns} from ${table} where user_id = '${userId}'`,
    ]);
  }

  async bringBack(userId: string, epoch: string): Promise<void> {
    await this.#script(
      (table, columns) => [
        `delete from ${table} where user_id = '${userId}'`,
        `insert into ${table} (${columns}) overriding system value
         select ${columns} from backup.${table} where user_id = '${userId}'`,
      ],
      [`update spaces set epoch = '${epoch}' where user_id = '${userId}'`],
    );
  }

  /** Without foreign keys and triggers, as a restore runs. */
  async #script(
    statements: (table: string, columns: string) => string[],
    last: readonly string[] = [],
  ): Promise<void> {
    const all = [...this.#tables].flatMap(([table, columns]) => statements(table, columns));
    const script = ['set local session_replication_role = replica', ...all, ...last].join(';\n');
    await this.#door.transaction({ role: 'owner' }, 'read committed', (sql) => sql.script(script));
  }
}
