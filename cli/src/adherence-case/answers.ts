import type { Answers } from '@mast/shared/adherence';
import type { Members } from '../gate-request/plain-form.ts';
import { oneOf, onlyKnown } from '../plain-input.ts';

/** What the trader says of parts: yes, partly or no. */
export function answersAt<Name extends string>(
  parts: readonly Name[],
  raw: Members,
  path: string,
): Answers<Name> {
  onlyKnown(raw, parts, path);
  const answers = Object.entries(raw).map(([part, answer]) => [
    part,
    oneOf(['yes', 'partly', 'no'], answer, `${path}.${part}`),
  ]);
  return Object.fromEntries(answers) as Answers<Name>;
}
