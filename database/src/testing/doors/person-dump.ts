import type { Door } from '../../door/door.ts';

interface Table {
  readonly name: string;
  /** Columns that the database fills by its own clock or count. */
  readonly own: readonly string[];
}

const TABLES = `
  select c.relname as name,
         coalesce(array_agg(a.attname::text) filter (
           where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like '%now()%'), '{}') as own
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
   group by c.relname
  having bool_or(a.attname = 'user_id')
   order by c.relname`;

const rowsOf = ({ name, own }: Table): string =>
  `select '${name} ' || (to_jsonb(t) - array[${own.map((column) => `'${column}'`)}]::text[])::text as line
     from ${name} t where user_id = $1`;

/**
 * Every row of a person in every table, a line each, in the order of their text. Stamps of the
 * database's own clock are left out. Needs an owner from whom row security keeps nothing.
 */
export function personDump(door: Door): (userId: string) => Promise<string[]> {
  const asOwner = <Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> =>
    door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
      const { rows } = await sql.query<Row>(text, params);
      return rows;
    });
  let select: string | undefined;
  return async (userId) => {
    select ??= (await asOwner<Table>(TABLES)).map(rowsOf).join(' union all ');
    const rows = await asOwner<{ line: string }>(select, [userId]);
    return rows.map(({ line }) => line).sort();
  };
}
