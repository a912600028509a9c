import type { Door, Sql } from '../../door/door.ts';

/** What statements cost, by what the database counted as it ran them. */
export interface Work {
  statements: number;
  /** Rows that were looked at, whether they were of use or not, by table. */
  readonly rows: Map<string, number>;
  /** Tables with rows that were read from end to end. */
  readonly wholeTables: Set<string>;
}

export const noWork = (): Work => ({ statements: 0, rows: new Map(), wholeTables: new Set() });

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

const READS = /^\s*(?:select|with)\b/i;

/** A Postgres that explains each read beside answering it. */
export function explainedDoor(door: Door, work: Work): Door {
  const explained = (sql: Sql): Sql => ({
    ...sql,
    async query(text, params) {
      work.statements += 1;
      if (READS.test(text)) {
        const { rows } = await sql.query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(
          `explain (analyze, format json) ${text}`,
          params,
        );
        for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) count(Plan, work);
      }
      return sql.query(text, params);
    },
  });
  return {
    ...door,
    transaction: (actor, isolation, run) =>
      door.transaction(actor, isolation, (sql) => run(explained(sql))),
  };
}

function count(node: PlanNode, work: Work): void {
  const table = node['Relation Name'];
  if (table !== undefined) {
    const passedBy =
      (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    const seen = (node['Actual Rows'] + passedBy) * node['Actual Loops'];
    work.rows.set(table, (work.rows.get(table) ?? 0) + seen);
    if (node['Node Type'] === 'Seq Scan' && seen > 0) work.wholeTables.add(table);
  }
  for (const inner of node.Plans ?? []) count(inner, work);
}
