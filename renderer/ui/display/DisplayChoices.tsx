/** Language, light or dark, and size of text: in the menu of every screen, and on the screen with settings. */
import { LANGUAGE_NAMES, LANGUAGES } from '@shared/i18n/language';
import type { PlainKey } from '@shared/i18n/translate';
import { Segments } from '../fields/Segments';
import { Select } from '../fields/Select';
import { useWords } from '../words';
import { TEXT_SIZES, THEMES, type Theme, usePreferences } from './preferences';

const THEME_WORDS: Readonly<Record<Theme, PlainKey>> = {
  system: 'app.themeSystem',
  light: 'app.themeLight',
  dark: 'app.themeDark',
};

export function DisplayChoices() {
  const { t } = useWords();
  const { language, theme, textSize } = usePreferences();
  return (
    <>
      <Segments
        label={t('app.language')}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        value={language}
        onChange={(value) => usePreferences.setState({ language: value })}
      />
      <Segments
        label={t('app.theme')}
        choices={THEMES.map((value) => ({ value, label: t(THEME_WORDS[value]) }))}
        value={theme}
        onChange={(value) => usePreferences.setState({ theme: value })}
      />
      <Select
        label={t('app.textSize')}
        choices={TEXT_SIZES.map((size) => ({
          value: String(size),
          label: t('app.textSizeValue', { percent: size }),
        }))}
        value={String(textSize)}
        onChange={(value) =>
          usePreferences.setState({ textSize: TEXT_SIZES.find((size) => String(size) === value) ?? 100 })
        }
      />
    </>
  );
}
