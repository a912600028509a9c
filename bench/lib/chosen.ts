/**
 * Whether one of several parts is to be run: each is, unless the command names some of them.
 * @param parts the names among which the command may choose
 */
export function isChosen(name: string, parts: readonly string[]): boolean {
  const named = parts.filter((part) => process.argv.includes(part));
  return named.length === 0 || named.includes(name);
}

export const isQuick = (): boolean => process.argv.includes('--quick');
