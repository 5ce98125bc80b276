/** The few words the machine room shows by itself: the menu, choosing files, a screen that stopped. */
import { menu as menuEn } from '@shared/i18n/en/menu';
import { shell as shellEn } from '@shared/i18n/en/shell';
import type { Language } from '@shared/i18n/language';
import type { Like } from '@shared/i18n/like';
import { menu as menuNl } from '@shared/i18n/nl/menu';
import { shell as shellNl } from '@shared/i18n/nl/shell';

export type Words = Like<typeof menuNl & typeof shellNl>;

const WORDS: Readonly<Record<Language, Words>> = {
  nl: { ...menuNl, ...shellNl },
  en: { ...menuEn, ...shellEn },
};

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
