/** What a plan is called and says in the languages of the people who vote on it. Rule S7. */
import { z } from 'zod';

/** By their code (ISO 639-1): Dutch is the language of the plan itself, the others have a name that their readers know. */
export const PLAN_LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  bg: 'Български',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
} as const;

export type PlanLanguage = keyof typeof PLAN_LANGUAGES;
export const PLAN_LANGUAGE_CODES = Object.keys(PLAN_LANGUAGES) as [PlanLanguage, ...PlanLanguage[]];

/** Written from right to left. */
const FROM_RIGHT: readonly string[] = ['ar', 'fa'];

export const PlanTranslation = z.strictObject({
  language: z.enum(PLAN_LANGUAGE_CODES),
  title: z.string().trim().min(1).max(200),
  summary: z.string().trim().max(4000),
});
export type PlanTranslation = z.infer<typeof PlanTranslation>;

/** Each language once. */
export const PlanTranslations = z
  .array(PlanTranslation)
  .max(PLAN_LANGUAGE_CODES.length)
  .refine((all) => new Set(all.map(({ language }) => language)).size === all.length);

interface Told {
  readonly title: string;
  readonly summary: string;
}

export interface PlanText extends Told {
  readonly language: PlanLanguage | 'nl';
  readonly direction: 'ltr' | 'rtl';
}

/** The plan in the first of these languages that it has, or as it was handed in. */
export function planTextIn(
  { title, summary, translations }: Told & { readonly translations: readonly PlanTranslation[] },
  ...languages: readonly string[]
): PlanText {
  const found = languages
    .map((language) => translations.find((one) => one.language === language))
    .find((one) => one !== undefined);
  if (found === undefined) return { title, summary, language: 'nl', direction: 'ltr' };
  return { ...found, direction: FROM_RIGHT.includes(found.language) ? 'rtl' : 'ltr' };
}

/** Languages into which at least one of these plans was put, in the order of the list. */
export function languagesOfPlans(
  plans: readonly { readonly translations: readonly PlanTranslation[] }[],
): PlanLanguage[] {
  return PLAN_LANGUAGE_CODES.filter((code) =>
    plans.some(({ translations }) => translations.some(({ language }) => language === code)),
  );
}
