import { useState } from 'react';
import { serverNow } from '../../data/index.ts';
import { formatDate, formatNumber, Section, Segmented, Select, Stack } from '../../ui/index.ts';
import { type Appearance, chooseAppearance, readAppearance } from './appearance.ts';
import { chooseLocale, LOCALES, type LocaleChoice, readLocale } from './locale-choice.ts';
import classes from './settings.module.css';

const LOOKS: { value: Appearance; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const LOCALE_WORDS: Readonly<Record<LocaleChoice, string>> = {
  system: 'As this device',
  'en-GB': 'British',
  'en-US': 'American',
  'de-DE': 'German',
  'de-CH': 'Swiss',
  'fr-FR': 'French',
  'es-ES': 'Spanish',
  'sv-SE': 'Swedish',
};

const WAYS = LOCALES.map((value) => ({ value, label: LOCALE_WORDS[value] }));

/** Of this device alone: how the app looks, and how it writes and reads dates and numbers. */
export function AppearanceSection() {
  const [look, setLook] = useState(readAppearance);
  const [locale, setLocale] = useState(readLocale);
  const today = formatDate(new Date(serverNow()).toISOString());
  return (
    <Section title="Appearance">
      <Stack gap={4}>
        <Segmented
          label="Theme"
          choices={LOOKS}
          value={look}
          onChange={(next) => {
            setLook(next);
            chooseAppearance(next);
          }}
        />
        <Stack gap={2}>
          <Select
            label="Dates and numbers"
            options={WAYS}
            value={locale}
            onChange={(next) => {
              setLocale(next);
              chooseLocale(next);
            }}
          />
          <p className={classes.quiet}>
            {formatNumber('-12345.67')} · {today}
          </p>
        </Stack>
      </Stack>
    </Section>
  );
}
