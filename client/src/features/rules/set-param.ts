import type { ParamPath } from './sentences/inputs.ts';

type Params = Record<string | number, unknown>;

/** A copy of params with one value changed; what lies beside the path is shared. Undefined removes. */
export function setParam<P>(params: P, path: ParamPath, value: unknown): P {
  const [key, ...rest] = path;
  if (key === undefined) return value as P;
  const before = (params as Params | undefined)?.[key];
  if (before === undefined && value === undefined) return params;
  const copy = (Array.isArray(params) ? [...params] : { ...params }) as Params;
  const changed = setParam(before, rest, value);
  if (changed === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (changed === undefined) delete copy[key];
  else copy[key] = changed;
  return copy as P;
}
