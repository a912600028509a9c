import type { ContractError } from '../contract-errors/index.ts';
import type { Form } from './form.ts';

/** Says whether a value is of its contract; what is wrong is then in `errors`. */
export interface Validate<V> {
  (data: unknown): data is V;
  errors?: ContractError[] | null;
}

export function validator<V>(form: Form): Validate<V> {
  const validate: Validate<V> = (data): data is V => {
    const error = form(data);
    validate.errors = error ? [error] : null;
    return error === undefined;
  };
  return validate;
}
