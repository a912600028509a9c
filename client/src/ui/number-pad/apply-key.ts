export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'mark' | 'back';

/** The text after a key, with `mark` as the decimal mark. Keys that make no number do nothing. */
export function applyKey(text: string, key: PadKey, mark: string): string {
  if (key === 'back') return text.slice(0, -1);
  if (key === 'mark') {
    if (text.includes('.') || text.includes(',')) return text;
    return `${text === '' ? '0' : text}${mark}`;
  }
  return text === '0' ? key : text + key;
}
