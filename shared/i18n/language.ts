/** The languages of the screen, and what belongs to each. */
import { assertNever } from '../kernel/assert-never';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, as it stands in the list to choose from. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** For days and lists: English keeps the day before the month, as Dutch does. */
export function localeOf(language: Language): 'nl-NL' | 'en-GB' {
  switch (language) {
    case 'nl':
      return 'nl-NL';
    case 'en':
      return 'en-GB';
    default:
      return assertNever(language);
  }
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
