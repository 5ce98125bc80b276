import type { PositionBook } from '@renderer/data/queries/position';
import { flowSides, flowYears } from '@renderer/features/funds/flow-view';
import { lineFilter, nameOf, positionRows, totalOfRows } from '@renderer/features/funds/position-view';
import { monthFigures } from '@renderer/features/funds/time-view';
import { wordsIn } from '@renderer/ui/words';
import { figureParts } from '@shared/domain/funds/balance';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { DIMENSIONS } from '@shared/domain/funds/dimension';
import type { LedgerEntry, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { NO_MONEY } from '@shared/domain/funds/position';
import { entryOf, promiseLines, receiptLines, transfer } from '@shared/domain/funds/posting';
import { Grant } from '@shared/domain/grants/grant';
import type { Day } from '@shared/kernel/dates';
import { cents, sumOf } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aGiver, anInitiative, aPerson } from '../../../support/builders';

const words = wordsIn('nl');
const green = aContribution({ id: testId(41), title: 'Groen', earmark: { kind: 'theme', theme: 'Groen' } });
const free = aContribution({ id: testId(42), title: 'Aardig', earmark: { kind: 'none' } });
const initiative = anInitiative();
const grant = Grant.parse({
  id: testId(60),
  number: 1,
  applicationId: testId(61),
  initiativeId: initiative.id,
  roundId: testId(62),
  amount: 30_000,
  awardedOn: '2026-02-20',
  draws: [{ contributionId: green.id, amount: 30_000 }],
  instalments: [
    { id: testId(63), due: '2026-04-10', amount: 10_000 },
    { id: testId(64), due: '2026-06-01', amount: 20_000 },
  ],
  asks: [],
  changes: [],
  requirements: [],
  band: 'photo',
  reportDue: '2027-02-20',
  state: { status: 'running' },
});

let made = 0;
function entry(
  kind: Exclude<LedgerEntry['kind'], 'reversal'>,
  day: string,
  lines: LedgerLine[],
): LedgerEntry {
  made += 1;
  return entryOf({ kind, day: day as Day, lines, number: made, id: testId(made) });
}
const money = (source: ContributionId, amount: number) =>
  ({ giverKind: 'government', source, amount: cents(amount) }) as const;
const subject = { kind: 'grant', id: grant.id } as const;

const book: PositionBook = {
  givers: [aGiver()],
  persons: new Map([[aPerson().id, aPerson()]]),
  contributions: [green, free],
  initiatives: [initiative],
  rounds: [],
  grants: [grant],
  payments: [],
  entries: [
    entry('promise', '2026-01-15', promiseLines(money(green.id, 50_000))),
    entry('receipt', '2026-01-20', receiptLines(money(green.id, 50_000))),
    entry('receipt', '2026-02-10', receiptLines(money(free.id, 20_000))),
    entry(
      'award',
      '2026-02-20',
      transfer({
        debit: 'WKprTvlVsg',
        credit: 'BSchOpaNbi',
        amount: cents(30_000),
        source: green.id,
        subject,
      }),
    ),
  ],
};

const TODAY = '2026-03-15' as Day;
const rowsBy = (by: (typeof DIMENSIONS)[number], day = TODAY) => positionRows(book, { by, day }, words);

describe('the position by anything', () => {
  test.each([
    [
      'source',
      [
        ['Aardig', 20_000, 0],
        ['Groen', 20_000, 30_000],
      ],
    ],
    ['giver', [['Gemeente Lindedorp', 40_000, 30_000]]],
    [
      'earmark',
      [
        ['Thema: Groen', 20_000, 30_000],
        ['Vrij te besteden', 20_000, 0],
      ],
    ],
    ['round', [['Niet meer bekend', -30_000, 30_000]]],
    ['initiative', [[initiative.name, -30_000, 30_000]]],
  ] as const)('by %s: title, free, awarded', (by, expected) => {
    const rows = rowsBy(by).map(({ title, position }) => [title, position.free, position.awarded]);
    expect(rows).toEqual(expected);
  });

  test('only what was booked by that day counts', () => {
    expect(rowsBy('source', '2026-01-16' as Day).map(({ title, position }) => [title, position])).toEqual([
      ['Groen', { ...NO_MONEY, promised: 50_000 }],
    ]);
    expect(rowsBy('source', '2026-01-01' as Day)).toEqual([]);
  });

  test('every figure of every row is the sum of the entries it leads to', () => {
    for (const by of DIMENSIONS) {
      for (const { key, position } of rowsBy(by)) {
        const asked = { figure: 'awarded', until: TODAY, isMeant: lineFilter(book, by, key) } as const;
        expect(sumOf(figureParts(book.entries, asked), ({ amount }) => amount)).toBe(position.awarded);
      }
    }
    expect(
      figureParts(book.entries, { figure: 'bank', until: TODAY, isMeant: lineFilter(book, 'all', '-') }),
    ).toHaveLength(2);
    expect(totalOfRows(rowsBy('source')).received).toBe(70_000);
  });

  test('what is gone still has a name', () => {
    expect(nameOf(book, { by: 'source', key: testId(99) }, words)).toEqual({
      title: 'Niet meer bekend',
      note: 'Naam gewist',
      route: { name: 'contribution', contributionId: testId(99) },
    });
  });
});

describe('the money month by month', () => {
  test('goes from the first entry to today, then on with each instalment paid on its day', () => {
    const months = monthFigures(book, { today: TODAY, source: null });
    expect(months.map(({ day, isAhead, toPay, free }) => [day, isAhead, toPay, free])).toEqual([
      ['2026-01-31', false, 0, 50_000],
      ['2026-02-28', false, 30_000, 40_000],
      ['2026-03-15', false, 30_000, 40_000],
      ['2026-04-30', true, 20_000, 40_000],
      ['2026-05-31', true, 20_000, 40_000],
      ['2026-06-30', true, 0, 40_000],
    ]);
  });

  test('of one source shows that source alone; nothing ahead where nothing is to be paid', () => {
    const months = monthFigures(book, { today: TODAY, source: free.id });
    expect(months.map(({ day, toPay, free: left }) => [day, toPay, left])).toEqual([
      ['2026-01-31', 0, 0],
      ['2026-02-28', 0, 20_000],
      ['2026-03-15', 0, 20_000],
    ]);
    expect(monthFigures({ ...book, entries: [] }, { today: TODAY, source: null })).toEqual([]);
  });

  test('a promised part comes on its day and is free then; a late one in the month that comes', () => {
    const expected = [
      { day: '2026-02-01', amount: 25_000 },
      { day: '2026-05-01', amount: 15_000 },
    ];
    const agreed = aContribution({ ...free, amount: 40_000, agreement: { ...free.agreement, expected } });
    const promise = entry('promise', '2026-01-02', promiseLines(money(free.id, 40_000)));
    const months = monthFigures(
      { ...book, contributions: [green, agreed], entries: [...book.entries, promise] },
      { today: TODAY, source: free.id },
    );
    expect(
      months.filter(({ isAhead }) => isAhead).map(({ day, free: left, promised }) => [day, left, promised]),
    ).toEqual([
      ['2026-04-30', 25_000, 15_000],
      ['2026-05-31', 40_000, 0],
    ]);
  });

  test('what should have been paid already counts as paid in the month that comes', () => {
    const late = monthFigures(book, { today: '2026-05-20' as Day, source: null });
    expect(late.filter(({ isAhead }) => isAhead).map(({ day, toPay }) => [day, toPay])).toEqual([
      ['2026-06-30', 0],
    ]);
  });
});

describe('where the money came from and went to', () => {
  const paid = entry(
    'payment',
    '2026-04-10',
    transfer({ debit: 'BSchOpaNbi', credit: 'BLimBanRba', amount: cents(90_000), source: green.id, subject }),
  );
  const all = { ...book, entries: [...book.entries, paid] };
  const told = (parts: readonly { label: string; amount: number }[]) =>
    parts.map(({ label, amount }) => [label, amount]);

  test('both sides are the same, and a balance below zero stands on the other side', () => {
    const sides = flowSides(all, { year: 2026, today: TODAY }, words);
    expect([told(sides.from), told(sides.to)]).toEqual([
      [
        ['Gemeente Lindedorp', 70_000],
        ['Tekort op de bank', 20_000],
      ],
      [[initiative.name, 90_000]],
    ]);
    expect([sides.whole, sides.came, sides.went, sides.closing]).toEqual([90_000, 70_000, 90_000, -20_000]);
  });

  test('a year begins with what was there', () => {
    const sides = flowSides(book, { year: 2027, today: TODAY }, words);
    expect([told(sides.from), told(sides.to)]).toEqual([
      [['Stond er al', 70_000]],
      [['Staat er nog', 70_000]],
    ]);
    expect(flowYears(book.entries)).toEqual([2026]);
  });

  test('the smallest of many are told together', () => {
    const givers = Array.from({ length: 9 }, (_, index) => aGiver({ id: testId(300 + index) }));
    const contributions = givers.map(({ id }, index) =>
      aContribution({ id: testId(400 + index), giverId: id }),
    );
    const entries = contributions.map(({ id }, index) =>
      entry('receipt', '2026-01-01', receiptLines(money(id, 100 - index))),
    );
    const { from } = flowSides(
      { ...book, givers, contributions, entries },
      { year: null, today: TODAY },
      words,
    );
    expect([from.length, from.at(-1)]).toEqual([
      7,
      { id: 'others', label: 'Anderen samen', amount: 94 + 93 + 92 },
    ]);
  });
});
