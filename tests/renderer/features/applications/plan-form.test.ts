import {
  NewPlanForm,
  newPlan,
  nextLanguage,
  PlanForm,
  runningTotal,
  typedPlan,
} from '@renderer/features/applications/plan-form';
import { PLAN_LANGUAGE_CODES } from '@shared/domain/applications/plan-texts';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { anApplication } from '../../../support/builders';

const today = '2026-03-10' as Day;
const empty = newPlan({ today, hasInitiatives: false });

describe('the form of a plan', () => {
  it('tells all that is wrong at once, with the line it is on', () => {
    const parsed = NewPlanForm.safeParse({ ...empty, coFunding: [{ from: '', amount: cents(1) }] });
    expect(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      ['title', 'fields.required'],
      ['budgetLines.0.label', 'fields.required'],
      ['budgetLines.0.amount', 'money.empty'],
      ['coFunding.0.from', 'fields.required'],
      ['name', 'fields.required'],
    ]);
  });

  it('becomes what the rules take, with a new initiative in the area of the plan', () => {
    const typed = {
      ...empty,
      title: 'Gevels',
      area: 'Noord',
      name: ' Groene Gevels ',
      budgetLines: [{ id: null, label: 'Planten', amount: cents(100) }],
    };
    expect(NewPlanForm.parse(typed)).toEqual({
      title: 'Gevels',
      summary: '',
      translations: [],
      theme: null,
      area: 'Noord',
      budgetLines: [{ id: null, label: 'Planten', amount: 100 }],
      coFunding: [],
      leastAmount: null,
      receivedOn: today,
      way: 'form',
      initiative: {
        kind: 'new',
        details: {
          name: 'Groene Gevels',
          legalForm: 'informal',
          area: 'Noord',
          kvkNumber: null,
          contact: null,
          bankAccount: null,
        },
      },
    });
  });

  it('has a plan in each language once, and offers the next one', () => {
    const english = { language: 'en' as const, title: 'Gardens', summary: '' };
    const typed = { ...typedPlan(anApplication()), translations: [english] };
    expect(PlanForm.parse(typed).translations).toEqual([english]);
    expect(nextLanguage([])).toBe('en');
    expect(nextLanguage([english])).toBe('ar');
    expect(nextLanguage(PLAN_LANGUAGE_CODES.map((language) => ({ language })))).toBeNull();
    const twice = PlanForm.safeParse({ ...typed, translations: [english, english] });
    expect(twice.error?.issues).toMatchObject([
      { path: ['translations', 1, 'language'], message: 'applications.form.languageTwice' },
    ]);
    const nameless = PlanForm.safeParse({ ...typed, translations: [{ ...english, title: '' }] });
    expect(nameless.error?.issues).toMatchObject([{ path: ['translations', 0, 'title'] }]);
  });

  it('shows a plan as it was recorded', () => {
    const { title, summary, translations, theme, area, budgetLines, coFunding, leastAmount } =
      anApplication();
    expect(PlanForm.parse(typedPlan(anApplication()))).toEqual({
      title,
      summary,
      translations,
      theme,
      area,
      budgetLines,
      coFunding,
      leastAmount,
    });
  });

  it('adds up what is filled in so far', () => {
    const lines = [{ amount: cents(500) }, { amount: null }];
    expect(runningTotal(lines, [{ amount: cents(700) }])).toEqual({ costs: 500, others: 700, asked: -200 });
  });
});
