/** Made at the first count: it takes as long as a small screen. */
let segmenter: Intl.Segmenter | undefined;

/** As a person counts: an emoji or an accented letter is one; without the spaces around it. */
export function countCharacters(text: string): number {
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text.trim())].length;
}
