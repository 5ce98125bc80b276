import { findingWords } from '@renderer/features/expenses/allowance-words';
import { claimRows, latestIban, volunteerChoices, waiting } from '@renderer/features/expenses/claim-view';
import { wordsIn } from '@renderer/ui/words';
import type { AllowanceFinding } from '@shared/domain/expenses/allowance-check';
import type { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aPerson } from '../../../support/builders';
import { APPROVER, aClaim, CLAIMANT, ITS_IBAN, OTHER, VOLUNTEERS } from '../../../support/claim-world';

const persons = new Map(
  [aPerson({ id: CLAIMANT.personId, name: 'Noor' }), aPerson({ id: APPROVER.personId, name: 'Ali' })].map(
    (person) => [person.id, person],
  ),
);
const [first, second] = [
  aClaim(),
  aClaim({ id: testId(8202), number: 2, personId: OTHER.personId, amount: 100 }),
];

describe('claims as rows', () => {
  it('the newest first; who was erased has no name', () => {
    const book = { fund: null, claims: [first, second], volunteers: VOLUNTEERS, persons };
    expect(claimRows(book)).toEqual([
      { claim: second, name: null, day: '2026-03-02' },
      { claim: first, name: 'Noor', day: '2026-03-02' },
    ]);
    expect(waiting(book.claims, 'handedIn')).toEqual({ count: 2, amount: 2450 });
    expect(waiting(book.claims, 'approved')).toEqual({ count: 0, amount: 0 });
  });

  it('whoever claims is not offered to decide, nor who has no name any more', () => {
    const [, approver] = VOLUNTEERS;
    const offered = volunteerChoices({ volunteers: VOLUNTEERS, persons }, CLAIMANT.personId);
    expect(offered).toEqual([{ value: approver?.id, label: 'Ali' }]);
  });

  it('knows the account of the latest other claim of the same volunteer', () => {
    const other = 'NL91ABNA0417164300' as Iban;
    const later = aClaim({ id: testId(8203), number: 3, iban: other });
    expect(latestIban([first, second, later], CLAIMANT.personId, null)).toBe(other);
    expect(latestIban([first, second, later], CLAIMANT.personId, later)).toBe(ITS_IBAN);
    expect(latestIban([later], CLAIMANT.personId, later)).toBeNull();
  });
});

describe('what is found about an allowance, in words', () => {
  const limit = cents(22_000);
  const found: readonly (readonly [AllowanceFinding, string])[] = [
    [
      { kind: 'month', month: '2026-11', total: cents(23_000), limit },
      'In november 2026 komt de vergoeding op € 230,00. Tot € 220,00 is er geen belasting.',
    ],
    [
      { kind: 'hour', number: 1, amount: cents(2_400), limit: cents(2_300), perHour: cents(575) },
      'Voor deze uren is € 23,00 vrij van belasting (€ 5,75 per uur). Gevraagd is € 24,00.',
    ],
    [
      { kind: 'yearUnknown', year: 2031 },
      'Buurtpot kent de bedragen van 2031 niet. Kijk bij de Belastingdienst wat mag.',
    ],
    [
      { kind: 'withCosts', year: 2026, month: null, total: cents(222_000), limit: cents(220_000) },
      'Vergoeding en kosten zijn in 2026 samen € 2.220,00. Boven € 2.200,00 kijkt de Belastingdienst naar het geheel.',
    ],
    [
      { kind: 'year', year: 2026, total: cents(222_000), limit: cents(220_000) },
      'In 2026 komt de vergoeding op € 2.220,00. Tot € 2.200,00 is er geen belasting.',
    ],
  ];
  it.each(found)('%o', (finding, words) => {
    expect(findingWords(finding, wordsIn('nl')).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
