/**
 * A typed error as a sentence for a person: it begins with a capital, ends with a stop, and what
 * was found stands in quotation marks instead of backticks.
 */
export function sayError(message: string): string {
  const quoted = message.trim().replace(/`([^`]*)`/g, '“$1”');
  if (quoted === '') return '';
  const sentence = quoted.charAt(0).toUpperCase() + quoted.slice(1);
  return /[.?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
