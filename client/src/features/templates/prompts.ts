import { err, ok, type Result } from '@mast/shared/result';

const MOST = 12;
const LONGEST = 200;

/** One prompt a line; empty lines are none. */
export function promptsOf(text: string): Result<string[], string> {
  const prompts = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (prompts.length === 0) return err('Expected one question or more, found none.');
  if (prompts.length > MOST) {
    return err(`Expected ${MOST} questions at most, found ${prompts.length}.`);
  }
  const long = prompts.find((prompt) => prompt.length > LONGEST);
  if (long === undefined) return ok(prompts);
  return err(
    `Expected at most ${LONGEST} characters a question, found ${long.length} in “${long.slice(0, 30)}…”.`,
  );
}
