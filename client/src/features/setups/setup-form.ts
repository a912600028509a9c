import { err, ok, type Result } from '@mast/shared/result';
import type { Persona, Setup } from '@mast/shared/types';
import type { write } from '../../data/index.ts';

/** A setup as it is being typed. */
export interface SetupForm {
  persona: Persona | null;
  name: string;
  /** One check on each line. */
  checks: string;
}

export type SetupErrors = Partial<Record<keyof SetupForm, string>>;

export type SetupArgs = Parameters<typeof write<'saveSetup'>>[1];

/** As many as a plan can have ticked. */
export const MOST_CHECKS = 9;
const LONGEST_CHECK = 200;

export const formOfSetup = ({ persona, name, checklist }: Setup): SetupForm => ({
  persona,
  name,
  checks: checklist.join('\n'),
});

export const checksOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The arguments of the write, or what is wrong at which field. */
export function readSetup(form: SetupForm, setupId: string): Result<SetupArgs, SetupErrors> {
  const errors: SetupErrors = {};
  const name = form.name.trim();
  const checklist = checksOf(form.checks);
  const long = checklist.find((check) => check.length > LONGEST_CHECK);
  if (name === '') errors.name = 'Expected a name, found none.';
  if (form.persona === null) errors.persona = 'Expected how I trade it: choose one.';
  if (checklist.length > MOST_CHECKS) {
    errors.checks = `Expected at most ${MOST_CHECKS} checks, found ${checklist.length}.`;
  } else if (long !== undefined) {
    errors.checks = `Expected at most ${LONGEST_CHECK} characters a check, found ${long.length}.`;
  }
  if (form.persona === null || Object.keys(errors).length > 0) return err(errors);
  return ok({ setupId, persona: form.persona, name, checklist });
}
