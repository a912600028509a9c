/** Where an error came about: its stack without the message, which may quote a person's text. */
export function stackFrames(message: string, stack = ''): string {
  const from = stack.indexOf(message);
  return from < 0 ? '' : stack.slice(from + message.length);
}
