/** Words for components: `useWords()` gives the translator and the formatters of the language in use. */
import {
  formatDay,
  formatEuro,
  formatList,
  formatMoment,
  formatShortDay,
  formatTime,
  spokenEuro,
} from '@shared/i18n/format';
import type { Language } from '@shared/i18n/language';
import { type Translate, translator, wordsForCode } from '@shared/i18n/translate';
import type { Day, Instant } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';

export type Words = {
  readonly t: Translate;
  readonly language: Language;
  readonly euro: (amount: Cents) => string;
  readonly spokenEuro: (amount: Cents) => string;
  /** `vrijdag 4 december 2026` */
  readonly day: (day: Day) => string;
  /** `4 dec 2026` */
  readonly shortDay: (day: Day) => string;
  /** `14:03` */
  readonly time: (instant: Instant) => string;
  /** `4 dec 2026, 14:03` */
  readonly moment: (instant: Instant) => string;
  readonly list: (items: readonly string[]) => string;
  /** Words for a refusal or failure that came as a value; null when its code has none. */
  readonly forCode: (code: string, params: object) => string | null;
};

/** The words of one language, outside of any screen. */
export function wordsIn(language: Language): Words {
  return {
    t: translator(language),
    language,
    euro: formatEuro,
    spokenEuro: (amount) => spokenEuro(amount, language),
    day: (day) => formatDay(day, language),
    shortDay: (day) => formatShortDay(day, language),
    time: (instant) => formatTime(instant, language),
    moment: (instant) => formatMoment(instant, language),
    list: (items) => formatList(items, language),
    forCode: (code, params) => wordsForCode(language, code, params),
  };
}

const WordsContext = createContext<Words>(wordsIn('nl'));

/** The locales whose strings the build keeps; see `optimizeLocales` in the build configuration. */
const PART_LOCALES = { nl: 'nl-NL', en: 'en-US' } as const;

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => wordsIn(language), [language]);
  return (
    <WordsContext value={words}>
      <I18nProvider locale={PART_LOCALES[language]}>{children}</I18nProvider>
    </WordsContext>
  );
}

export function useWords(): Words {
  return useContext(WordsContext);
}
