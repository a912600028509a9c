import { createHash } from 'node:crypto';
import type { Door } from '@mast/database';
import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from 'better-auth/adapters';

/** Tokens are stored by their hash, so that a copy of the database opens no session. */
const hashToken = (token: unknown): unknown =>
  typeof token === 'string' ? createHash('sha256').update(token).digest('base64url') : token;

const MODELS = new Set(['user', 'session', 'account', 'verification']);

function tableOf(model: string): string {
  if (!MODELS.has(model)) throw new Error(`expected a model of sign-in, found \`${model}\``);
  return `auth."${model}"`;
}

const quoted = (field: string): string => `"${field.replaceAll('"', '')}"`;

type Row = Record<string, unknown>;

const stored = (model: string, row: Row): Row =>
  model === 'session' && 'token' in row ? { ...row, token: hashToken(row.token) } : row;

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

/** Conditions with their parameters; the library only ever sends the operators named here. */
function condition(
  model: string,
  where: readonly CleanedWhere[] | undefined,
  params: unknown[],
): string {
  if (!where || where.length === 0) return 'true';
  return where
    .map((part, index) => {
      const isToken = model === 'session' && part.field === 'token';
      const value = isToken ? hashToken(part.value) : part.value;
      const joint = index === 0 ? '' : part.connector === 'OR' ? ' or ' : ' and ';
      if (value === null)
        return `${joint}${quoted(part.field)} is ${part.operator === 'ne' ? 'not ' : ''}null`;
      params.push(value);
      if (part.operator === 'in')
        return `${joint}${quoted(part.field)}::text = any($${params.length}::text[])`;
      const operator = OPERATORS[part.operator ?? 'eq'];
      if (!operator) throw new Error(`expected a known operator, found \`${part.operator}\``);
      return `${joint}${quoted(part.field)} ${operator} $${params.length}`;
    })
    .join('');
}

/** A session found by its token is answered with that token; the stored form is no use to anyone. */
function answered<T>(
  model: string,
  where: readonly CleanedWhere[],
  row: Row | undefined,
): T | null {
  if (row === undefined) return null;
  const asked = where.find((part) => part.field === 'token' && part.operator === 'eq');
  return (model === 'session' && asked ? { ...row, token: asked.value } : row) as T;
}

function assignments(row: Row, params: unknown[]): string {
  return Object.entries(row)
    .map(([field, value]) => {
      params.push(value);
      return `${quoted(field)} = $${params.length}`;
    })
    .join(', ');
}

/** Keeps the tables of sign-in through the one door, in their own schema and under their own role. */
export const authAdapter = (door: Door) => {
  const run = async (text: string, params: readonly unknown[] = []) =>
    door.transaction({ role: 'mast_auth' }, 'read committed', (sql) =>
      sql.query<Row>(text, params),
    );

  const adapter = (): CustomAdapter => ({
    async create({ model, data }) {
      const row = stored(model, data);
      const params = Object.values(row);
      const fields = Object.keys(row).map(quoted).join(', ');
      const values = params.map((_, index) => `$${index + 1}`).join(', ');
      const { rows } = await run(
        `insert into ${tableOf(model)} (${fields}) values (${values}) returning *`,
        params,
      );
      return { ...rows[0], ...data };
    },
    async update<T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) {
      const params: unknown[] = [];
      const set = assignments(stored(model, update as Row), params);
      const { rows } = await run(
        `update ${tableOf(model)} set ${set} where ${condition(model, where, params)} returning *`,
        params,
      );
      return answered<T>(model, where, rows[0]);
    },
    async updateMany({ model, where, update }) {
      const params: unknown[] = [];
      const set = assignments(stored(model, update), params);
      return (
        await run(
          `update ${tableOf(model)} set ${set} where ${condition(model, where, params)}`,
          params,
        )
      ).affected;
    },
    async findOne<T>({ model, where }: { model: string; where: CleanedWhere[] }) {
      const params: unknown[] = [];
      const { rows } = await run(
        `select * from ${tableOf(model)} where ${condition(model, where, params)} limit 1`,
        params,
      );
      return answered<T>(model, where, rows[0]);
    },
    async findMany<T>({
      model,
      where,
      limit,
      sortBy,
      offset,
    }: Parameters<CustomAdapter['findMany']>[0]) {
      const params: unknown[] = [];
      const filter = condition(model, where, params);
      const order = sortBy
        ? ` order by ${quoted(sortBy.field)} ${sortBy.direction === 'desc' ? 'desc' : 'asc'}`
        : '';
      params.push(limit, offset ?? 0);
      const { rows } = await run(
        `select * from ${tableOf(model)} where ${filter}${order} limit $${params.length - 1} offset $${params.length}`,
        params,
      );
      return rows as T[];
    },
    async delete({ model, where }) {
      const params: unknown[] = [];
      await run(`delete from ${tableOf(model)} where ${condition(model, where, params)}`, params);
    },
    async deleteMany({ model, where }) {
      const params: unknown[] = [];
      return (
        await run(`delete from ${tableOf(model)} where ${condition(model, where, params)}`, params)
      ).affected;
    },
    async count({ model, where }) {
      const params: unknown[] = [];
      const { rows } = await run(
        `select count(*)::int as n from ${tableOf(model)} where ${condition(model, where, params)}`,
        params,
      );
      return Number(rows[0]?.n);
    },
  });

  return createAdapterFactory({
    config: {
      adapterId: 'mast',
      adapterName: 'Mast door',
      supportsDates: true,
      supportsBooleans: true,
      transaction: false,
    },
    adapter,
  });
};
