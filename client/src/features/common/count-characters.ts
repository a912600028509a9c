const segmenter = new Intl.Segmenter();

/** As a person counts: an emoji or an accented letter is one; without the spaces around it. */
export const countCharacters = (text: string): number => [...segmenter.segment(text.trim())].length;
