const writes = (count: number): string => (count === 1 ? '1 write' : `${count} writes`);

/** What became of a file's writes. */
export function readBackWords({ added, known }: { added: number; known: number }): string {
  if (added + known === 0) return 'The file holds no writes.';
  if (added === 0) return `This device knew all of the file already: ${writes(known)}.`;
  const rest =
    known === 0 ? '' : ` ${writes(known)} of it ${known === 1 ? 'was' : 'were'} here already.`;
  return `${writes(added)} read back and on the way to the server.${rest}`;
}
