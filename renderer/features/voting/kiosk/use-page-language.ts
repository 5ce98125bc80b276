/** The language of the whole page is that of the voter, so that a screen reader speaks it; afterwards that of the desk again. */
import type { Language } from '@shared/i18n/language';
import { useEffect } from 'react';

export function usePageLanguage(language: Language): void {
  useEffect(() => {
    const before = document.documentElement.lang;
    document.documentElement.lang = language;
    return () => {
      document.documentElement.lang = before;
    };
  }, [language]);
}
