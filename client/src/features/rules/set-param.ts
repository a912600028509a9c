import type { ParamPath } from './sentences/parts.ts';

/** A copy of params with one value changed; what lies beside the path is shared. */
export function setParam<P>(params: P, path: ParamPath, value: unknown): P {
  const [key, ...rest] = path;
  if (key === undefined) return value as P;
  const copy = (Array.isArray(params) ? [...params] : { ...params }) as Record<
    string | number,
    unknown
  >;
  copy[key] = setParam(copy[key], rest, value);
  return copy as P;
}
