import { parseArgs } from 'node:util';
import { badRequest } from './command.ts';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** A command's options; one that it does not know is a `bad_request`. */
export function parsedArgs<O extends NonNullable<Options>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const { message } = error as Error;
    const unknown = /^Unknown option '([^']*)'/.exec(message)?.[1];
    throw badRequest(
      unknown === undefined ? message : `expected a known option, found \`${unknown}\``,
    );
  }
}

/** The same of a command that takes flags alone. */
export function flagsOf<O extends NonNullable<Options>>(args: readonly string[], options: O) {
  const { values, positionals } = parsedArgs(args, options);
  const [first] = positionals;
  if (first !== undefined) throw badRequest(`expected no argument, found \`${first}\``);
  return values;
}
