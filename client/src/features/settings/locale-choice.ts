import { setOwnLocale } from '../../ui/format/locale.ts';

const KEY = 'mast.locale';

/** As of this device, then some that many keep. Numbers and dates; the words stay English. */
export const LOCALES = [
  'system',
  'en-GB',
  'en-US',
  'de-DE',
  'de-CH',
  'fr-FR',
  'es-ES',
  'sv-SE',
] as const;

export type LocaleChoice = (typeof LOCALES)[number];

const isLocale = (text: string | null): text is LocaleChoice =>
  (LOCALES as readonly (string | null)[]).includes(text);

export function readLocale(): LocaleChoice {
  const kept = localStorage.getItem(KEY);
  return isLocale(kept) ? kept : 'system';
}

export const applyLocale = (choice: LocaleChoice = readLocale()): void =>
  setOwnLocale(choice === 'system' ? undefined : choice);

export function chooseLocale(choice: LocaleChoice): void {
  localStorage.setItem(KEY, choice);
  applyLocale(choice);
}
