/** How this person likes the screen: language, light or dark, size of text, last workspace. Kept beside the data. */
import { isLanguage, type Language } from '@shared/i18n/language';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** In per cents of the base size. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The same as the actors of the domain, which parts of the screen do not know. */
const WORKSPACES = ['treasurer', 'panel', 'initiative'] as const;

export type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly workspace: (typeof WORKSPACES)[number];
};

const FIRST: Preferences = { language: 'nl', theme: 'system', textSize: 100, workspace: 'treasurer' };

export const usePreferences = create<Preferences>()(
  persist(() => FIRST, {
    name: 'buurtpot.preferences',
    merge: (kept, current) => ({ ...current, ...readPreferences(kept) }),
  }),
);

/** What is kept may be older or damaged: each choice that is not known is left at its first value. */
export function readPreferences(kept: unknown): Preferences {
  const given: Partial<Record<keyof Preferences, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return {
    language: isLanguage(given.language) ? given.language : FIRST.language,
    theme: THEMES.find((theme) => theme === given.theme) ?? FIRST.theme,
    textSize: TEXT_SIZES.find((size) => size === given.textSize) ?? FIRST.textSize,
    workspace: WORKSPACES.find((workspace) => workspace === given.workspace) ?? FIRST.workspace,
  };
}

/** One step larger or smaller; stays at the ends. */
export function stepTextSize(step: 1 | -1): void {
  const index = TEXT_SIZES.indexOf(usePreferences.getState().textSize) + step;
  const next = TEXT_SIZES[index];
  if (next !== undefined) usePreferences.setState({ textSize: next });
}

/** Puts the choices on the page itself, now and whenever they or the computer's own theme change. */
export function keepPageInStep(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { language, theme, textSize } = usePreferences.getState();
    const page = document.documentElement;
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    page.lang = language;
    page.dataset.theme = isDark ? 'dark' : 'light';
    page.dataset.textSize = String(textSize);
  };
  apply();
  usePreferences.subscribe(apply);
  dark.addEventListener('change', apply);
}
