import { giverRows, progressOf, sourceRows, totalOf } from '@renderer/features/funds/source-view';
import { ContributionId } from '@shared/domain/funds/contribution';
import { Giver } from '@shared/domain/funds/giver';
import { NO_MONEY } from '@shared/domain/funds/position';
import { entryOf, promiseLines, receiptLines } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aGiver, aPerson } from '../../../support/builders';

const early = aContribution();
const late = aContribution({ id: testId(40), promisedOn: '2026-02-01', title: 'Gift' });
const person = aPerson();
const book = { givers: [aGiver()], persons: new Map([[person.id, person]]), contributions: [early, late] };

const money = { giverKind: 'government', source: ContributionId.parse(early.id) } as const;
const entries = [
  entryOf({
    kind: 'promise',
    day: '2026-01-15' as Day,
    lines: promiseLines({ ...money, amount: cents(1_000_000) }),
    number: 1,
    id: testId(1),
  }),
  entryOf({
    kind: 'receipt',
    day: '2026-02-10' as Day,
    lines: receiptLines({ ...money, amount: cents(400_000) }),
    number: 2,
    id: testId(2),
  }),
];

describe('sourceRows', () => {
  it('puts the newest promise on top, with its giver and where its money stands', () => {
    const rows = sourceRows(book, entries, null);
    expect(
      rows.map((row) => [row.contribution.title, row.giverName, row.progress, row.position.free]),
    ).toEqual([
      ['Gift', 'Gemeente Lindedorp', 'lapsed', 0],
      ['Wijkbudget 2026', 'Gemeente Lindedorp', 'partly', 400_000],
    ]);
  });

  it('shows what stood there on a day, and totals it', () => {
    const rows = sourceRows(book, entries, '2026-02-01' as Day);
    expect(totalOf(rows)).toEqual({ ...NO_MONEY, promised: 1_000_000 });
    expect(totalOf(sourceRows(book, entries, '2026-01-01' as Day))).toEqual(NO_MONEY);
  });
});

describe('progressOf', () => {
  it.each([
    { name: 'in kind', form: 'inKind', position: {}, progress: 'inKind' },
    { name: 'all still to come', form: 'gift', position: { promised: 5 }, progress: 'promised' },
    { name: 'a part in', form: 'gift', position: { promised: 5, received: 5 }, progress: 'partly' },
    { name: 'all in', form: 'gift', position: { received: 5 }, progress: 'received' },
    { name: 'reversed', form: 'gift', position: {}, progress: 'lapsed' },
  ] as const)('$name', ({ form, position, progress }) => {
    const figures = Object.fromEntries(Object.entries(position).map(([key, value]) => [key, cents(value)]));
    expect(progressOf(aContribution({ form }), { ...NO_MONEY, ...figures })).toBe(progress);
  });
});

describe('giverRows', () => {
  it('adds up what each giver promised', () => {
    const [row] = giverRows(book);
    expect([row?.name, row?.count, row?.promised]).toEqual(['Gemeente Lindedorp', 2, 2_000_000]);
  });

  it('has no name for a private person who was erased', () => {
    const erased = Giver.parse({ id: testId(9), kind: 'privatePerson', personId: testId(77) });
    expect(giverRows({ ...book, givers: [erased] })[0]?.name).toBeNull();
  });
});
