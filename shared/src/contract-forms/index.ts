export { atLeastOne, exactlyOne, together } from './conditions.ts';
export { anyObject, anyOf, list, object, record, set } from './containers.ts';
export type { Form } from './form.ts';
export { choice, flag, integer, nil, pattern, text } from './scalars.ts';
export { type Validate, validator } from './validator.ts';
