import { ContributionForm, newContribution } from '@renderer/features/funds/contribution-form';
import { FundForm, NEW_FUND, typedFund } from '@renderer/features/funds/fund-form';
import { GiverOfForm, NO_TYPED_GIVER, typedGiver } from '@renderer/features/funds/giver-form';
import { moneyParts } from '@renderer/features/funds/money-picture';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { NO_MONEY } from '@shared/domain/funds/position';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { aFund, aGiver, aPerson } from '../../../support/builders';

const wrong = (parsed: z.ZodSafeParseResult<unknown>) =>
  (parsed.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]);

const today = '2026-03-10' as Day;
const empty = newContribution({ today, giverId: null, hasGivers: false });
const filledIn = {
  ...empty,
  giver: { ...NO_TYPED_GIVER, name: 'Gemeente' },
  title: 'Wijkbudget',
  amount: cents(100),
};

describe('the form of a contribution', () => {
  it('tells all that is wrong at once', () => {
    expect(wrong(ContributionForm.safeParse({ ...empty, earmark: 'theme', promisedOn: null }))).toEqual([
      ['title', 'fields.required'],
      ['amount', 'money.empty'],
      ['promisedOn', 'day.empty'],
      ['giver.name', 'fields.required'],
      ['theme', 'fields.choose'],
    ]);
  });

  it('becomes what the rules take, with a new giver', () => {
    expect(ContributionForm.parse(filledIn)).toEqual({
      giver: {
        kind: 'new',
        details: { kind: 'government', name: 'Gemeente', kvkNumber: null, contact: null },
      },
      title: 'Wijkbudget',
      form: 'gift',
      amount: 100,
      promisedOn: today,
      earmark: { kind: 'none' },
      terms: '',
      agreement: NO_AGREEMENT,
    });
  });

  it('keeps the parts that were typed, and none for a gift in kind', () => {
    const parts = [{ day: today, amount: cents(100) }];
    const expected = (part: object) =>
      ContributionForm.parse({ ...filledIn, parts, ...part }).agreement.expected;
    expect([expected({}), expected({ form: 'inKind' })]).toEqual([parts, []]);
  });

  it('wants a day and an amount of each part', () => {
    const parts = [{ day: null, amount: null }];
    expect(wrong(ContributionForm.safeParse({ ...filledIn, parts }))).toEqual([
      ['parts.0.day', 'day.empty'],
      ['parts.0.amount', 'money.empty'],
    ]);
  });

  it.each([
    { earmark: 'area', area: 'Noord', expected: { kind: 'area', area: 'Noord' } },
    { earmark: 'theme', theme: 'Groen', expected: { kind: 'theme', theme: 'Groen' } },
  ] as const)('keeps the earmark for one $earmark', ({ expected, ...part }) => {
    expect(ContributionForm.parse({ ...filledIn, ...part }).earmark).toEqual(expected);
  });

  it('wants a choice where a known giver is meant', () => {
    expect(wrong(ContributionForm.safeParse({ ...filledIn, whose: 'known' }))).toEqual([
      ['giverId', 'fields.choose'],
    ]);
  });
});

describe('the form of a giver', () => {
  it('wants the name of a person, and a name beside a phone number', () => {
    expect(wrong(GiverOfForm.safeParse({ ...NO_TYPED_GIVER, kind: 'privatePerson' }))).toEqual([
      ['contact.name', 'fields.required'],
    ]);
    const contact = { name: '', email: 'geen adres', phone: '12' };
    expect(wrong(GiverOfForm.safeParse({ ...NO_TYPED_GIVER, kvkNumber: '1', contact }))).toEqual([
      ['contact.name', 'people.contactNameMissing'],
      ['contact.email', 'people.emailNotRight'],
      ['contact.phone', 'people.phoneNotRight'],
      ['name', 'fields.required'],
      ['kvkNumber', 'kvk.notEightDigits'],
    ]);
  });

  it('shows a giver as it was recorded', () => {
    const person = aPerson({ phone: '06 1234 5678' });
    expect(GiverOfForm.parse(typedGiver(aGiver({ kvkNumber: '12345678' }), person))).toEqual({
      kind: 'government',
      name: 'Gemeente Lindedorp',
      kvkNumber: '12345678',
      contact: { name: 'Noor de Boer', email: null, phone: '06 1234 5678' },
    });
  });
});

describe('the form of the fund', () => {
  it('takes one area a line, without empty lines and repeats', () => {
    const typed = { ...NEW_FUND, name: 'F', place: 'P', areas: ' Noord \n\nZuid\nNoord', kvkNumber: '123' };
    expect(wrong(FundForm.safeParse(typed))).toEqual([['kvkNumber', 'kvk.notEightDigits']]);
    expect(FundForm.parse({ ...typed, kvkNumber: '' }).areas).toEqual(['Noord', 'Zuid']);
  });

  it('shows a fund as it was recorded', () => {
    const { id: _id, startedOn: _day, ...details } = aFund({ kvkNumber: '12345678' });
    expect(FundForm.parse(typedFund(aFund({ kvkNumber: '12345678' })))).toEqual(details);
  });
});

describe('moneyParts', () => {
  it('are together exactly what came in', () => {
    const figures = { received: 1000, reserved: 100, awarded: 300, paid: 250, returned: 20, toComeBack: 10 };
    const position = {
      ...NO_MONEY,
      ...Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, cents(value)])),
      free: cents(1000 - 100 - 300 - 10),
    };
    const parts = moneyParts(position);
    expect(parts.map((part) => part.amount)).toEqual([230, 80, 100, 590]);
    expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(1000);
  });
});
