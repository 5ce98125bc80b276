/** The plans of a round as the ballot on a screen shows them, in a language of the voter, under their numbers on paper. */
import { languagesOfPlans, type PlanLanguage, planTextIn } from '@shared/domain/applications/plan-texts';
import { isLanguage, type Language } from '@shared/i18n/language';
import type { RoundWithPlans } from '../../../data/queries/voting';
import type { BallotPlan } from '../ballot/plan-part';

/** Of the plans; the words around them are there in Dutch and English. */
export type VoterLanguage = Language | PlanLanguage;

/** Whoever reads none of the languages of the screen gets the plans in their own, and the rest in English. */
export function screenLanguage(chosen: VoterLanguage): Language {
  return isLanguage(chosen) ? chosen : 'en';
}

/** Besides Dutch and English: each language in which at least one plan is told. */
export function otherLanguages({ plans }: RoundWithPlans): PlanLanguage[] {
  return languagesOfPlans(plans.flatMap(({ application }) => application ?? [])).filter(
    (language) => !isLanguage(language),
  );
}

export function ballotPlans({ plans }: RoundWithPlans, language: VoterLanguage): BallotPlan[] {
  return plans.map(({ id, cost, title, initiative, application }, index) => {
    const told = application === null ? null : planTextIn(application, language, screenLanguage(language));
    const isTranslated = told !== null && told.language !== 'nl';
    return {
      id,
      number: index + 1,
      title: isTranslated ? told.title : title,
      about: aboutOf([isTranslated ? told.summary : '', initiative]),
      cost,
      ...(told === null || told.language === screenLanguage(language)
        ? {}
        : { told: { language: told.language, direction: told.direction } }),
    };
  });
}

function aboutOf(parts: readonly string[]): string | null {
  return parts.find((part) => part !== '') ?? null;
}
