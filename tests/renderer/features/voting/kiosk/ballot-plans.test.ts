import { ballotPlans, otherLanguages, screenLanguage } from '@renderer/features/voting/kiosk/ballot-plans';
import { describe, expect, test } from 'vitest';
import { anApplication } from '../../../../support/builders';
import { aPreparedRound, roundOf } from '../../../../support/voting-steps';

const english = { language: 'en' as const, title: 'Front gardens', summary: 'Forty gardens.' };
const arabic = { language: 'ar' as const, title: 'حدائق', summary: '' };

async function found() {
  const round = roundOf(await aPreparedRound());
  const application = anApplication({ translations: [english, arabic] });
  const [first, second] = round.plans;
  if (first === undefined || second === undefined) throw new Error('The round has too few plans.');
  const plan = (id: typeof first.applicationId, of: typeof application | null) => ({
    id,
    cost: first.cost,
    application: of,
    title: application.title,
    initiative: 'Wieken',
  });
  return { round, plans: [plan(first.applicationId, application), plan(second.applicationId, null)] };
}

describe('the plans on a screen', () => {
  test('stand in the language of the voter, under the numbers that they have on paper', async () => {
    const plans = ballotPlans(await found(), 'en');
    expect(plans[0]).toMatchObject({ number: 1, title: 'Front gardens', about: 'Forty gardens.' });
    expect(plans[0]).not.toHaveProperty('told');
  });

  test('are marked where they are written in another language than the words around them', async () => {
    const [plan] = ballotPlans(await found(), 'ar');
    expect(plan).toMatchObject({
      title: 'حدائق',
      about: 'Wieken',
      told: { language: 'ar', direction: 'rtl' },
    });
    expect(screenLanguage('ar')).toBe('en');
  });

  test('stand as they were handed in where nobody translated them, or they are gone', async () => {
    const [plan, gone] = ballotPlans(await found(), 'nl');
    expect(plan).toMatchObject({ about: 'Wieken' });
    expect(plan).not.toHaveProperty('told');
    expect(gone).toMatchObject({ number: 2, about: 'Wieken' });
    const [untold] = ballotPlans(await found(), 'pl');
    expect(untold).toMatchObject({ title: 'Front gardens' });
    const plain = await found();
    const application = anApplication({ translations: [] });
    const [own] = ballotPlans(
      { ...plain, plans: plain.plans.map((plan) => ({ ...plan, application })) },
      'en',
    );
    expect(own).toMatchObject({ told: { language: 'nl', direction: 'ltr' } });
  });

  test('offer the languages that plans have, besides those of the screen', async () => {
    expect(otherLanguages(await found())).toEqual(['ar']);
  });
});
