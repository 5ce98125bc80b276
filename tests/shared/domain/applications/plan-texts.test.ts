import { languagesOfPlans, PlanTranslations, planTextIn } from '@shared/domain/applications/plan-texts';
import { describe, expect, test } from 'vitest';

const plan = {
  title: 'Buurttuin',
  summary: 'Een tuin voor iedereen.',
  translations: [
    { language: 'en' as const, title: 'Community garden', summary: 'A garden for all.' },
    { language: 'ar' as const, title: 'حديقة الحي', summary: '' },
  ],
};

describe('a plan in other languages (S7)', () => {
  test('is told in the language that is asked, and from right to left where that is how it is read', () => {
    expect(planTextIn(plan, 'en')).toMatchObject({ title: 'Community garden', direction: 'ltr' });
    expect(planTextIn(plan, 'ar')).toMatchObject({ title: 'حديقة الحي', language: 'ar', direction: 'rtl' });
  });

  test('is told as it was handed in where nobody translated it', () => {
    const own = { title: 'Buurttuin', summary: 'Een tuin voor iedereen.', language: 'nl', direction: 'ltr' };
    expect(planTextIn(plan, 'pl')).toEqual(own);
    expect(planTextIn(plan, 'nl')).toEqual(own);
    expect(planTextIn(plan, 'pl', 'en')).toMatchObject({ language: 'en' });
  });

  test('has each language once, and a title in each', () => {
    const [english] = plan.translations;
    expect(PlanTranslations.safeParse(plan.translations).success).toBe(true);
    expect(PlanTranslations.safeParse([english, english]).success).toBe(false);
    expect(PlanTranslations.safeParse([{ language: 'en', title: ' ', summary: '' }]).success).toBe(false);
  });

  test('says which languages a ballot can be read in', () => {
    expect(languagesOfPlans([plan, { translations: [] }])).toEqual(['en', 'ar']);
    expect(languagesOfPlans([])).toEqual([]);
  });
});
