let chosen: string | undefined;

/** In whose way dates and numbers are written and read; undefined is the device's own. */
export const ownLocale = (): string | undefined => chosen;

/** @param locale a BCP 47 tag; the words of the app stay English */
export function setOwnLocale(locale: string | undefined): void {
  chosen = locale;
}
