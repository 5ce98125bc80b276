import type { LedgerEntryId, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { entryOf, promiseLines, receiptLines, transfer } from '@shared/domain/funds/posting';
import type { GrantId } from '@shared/domain/grants/grant';
import { relationsOf } from '@shared/formats/xaf/relations';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, anInitiative, aPerson } from '../../../support/builders';
import { anAwardedWorld } from '../../../support/grant-world';
import { YEAR_GIVERS } from '../../../support/year-history';

const [, foundation, , neighbour] = YEAR_GIVERS;
const source = aContribution({ id: testId(1), giverId: foundation?.id ?? '' });
const money = { giverKind: 'foundation', source: source.id } as const;
const { grant } = await anAwardedWorld(30_000);
const subject = { kind: 'grant', id: grant.id as GrantId } as const;

const HISTORY: readonly (readonly [day: string, lines: LedgerLine[]])[] = [
  ['2025-11-01', promiseLines({ ...money, amount: cents(50_000) })],
  ['2026-02-01', receiptLines({ ...money, amount: cents(40_000) })],
  [
    '2026-05-01',
    transfer({
      debit: 'WKprTvlVsg',
      credit: 'BSchOpaNbi',
      amount: cents(30_000),
      source: source.id,
      subject,
    }),
  ],
];
const person = aPerson({ id: testId(2) });
const books = {
  givers: [foundation, neighbour].filter((giver) => giver !== undefined),
  persons: new Map([[person.id, person]]),
  initiatives: [
    anInitiative({ id: grant.initiativeId }),
    anInitiative({ id: testId(77), name: 'Stichting Buurthuis', kvkNumber: '12345678' }),
  ],
  grants: [grant],
  contributions: [source],
  entries: HISTORY.map(([day, lines], index) =>
    entryOf({
      day: day as Day,
      kind: 'promise',
      lines,
      number: index + 1,
      id: testId<LedgerEntryId>(100 + index),
    }),
  ),
};
const DAYS = ['2025-12-31', '2026-12-31'] as [Day, Day];

describe('the relations of an audit file', () => {
  test('are givers and initiatives, with what stood open at the beginning and the end (X4)', () => {
    expect(
      relationsOf({ books, names: 'organisations' }, DAYS).map(({ id, ...rest }) => ({
        ...rest,
        first: id[0],
        length: id.length,
      })),
    ).toEqual([
      {
        type: 'C',
        name: 'Gever 1',
        kvkNumber: null,
        opening: 50_000,
        closing: 10_000,
        first: 'G',
        length: 33,
      },
      { type: 'C', name: null, kvkNumber: null, opening: 0, closing: 0, first: 'G', length: 33 },
      { type: 'S', name: null, kvkNumber: null, opening: 0, closing: -30_000, first: 'I', length: 33 },
      {
        type: 'S',
        name: 'Stichting Buurthuis',
        kvkNumber: '12345678',
        opening: 0,
        closing: 0,
        first: 'I',
        length: 33,
      },
    ]);
  });

  test('have their names when the treasurer asks for them; who was erased has none', () => {
    const named = (persons: typeof books.persons) =>
      relationsOf({ books: { ...books, persons }, names: 'all' }, DAYS).map(({ name }) => name);
    expect(named(books.persons)).toEqual(['Gever 1', person.name, 'Groene Gevels', 'Stichting Buurthuis']);
    expect(named(new Map())[1]).toBeNull();
  });
});
