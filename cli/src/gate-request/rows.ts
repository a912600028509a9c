import { badRequest } from '../command.ts';
import { listAt } from './contract.ts';
import type { Members } from './plain-form.ts';

/** Members of a row that may leave out that they are ids. */
const IDS: readonly (readonly [short: string, name: string])[] = [
  ['instrument', 'instrumentId'],
  ['account', 'accountId'],
];

function withIds(row: Members, path: string): Members {
  let whole = row;
  for (const [short, name] of IDS) {
    const { [short]: id, ...rest } = whole;
    if (id === undefined) continue;
    if (rest[name] !== undefined) {
      throw badRequest(`expected \`${name}\` once, found \`${short}\` too`, `${path}.${short}`);
    }
    whole = { ...rest, [name]: id };
  }
  return whole;
}

/** A list of rows, or an empty one where it was left out; `instrument` stands for `instrumentId`. */
export const rowsAt = (value: unknown, path: string): Members[] =>
  listAt(value, path).map((row, i) => withIds(row, `${path}[${i}]`));
