import { ALL, type LedgerFilter, rowsAsked } from '@renderer/features/funds/ledger-filter';
import { entryRows } from '@renderer/features/funds/ledger-view';
import { wordsIn } from '@renderer/ui/words';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { costLines, entryOf, type Posting, promiseLines, receiptLines } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution } from '../../../support/builders';

const contribution = aContribution({ title: 'Wijkbudget' });
const money = { giverKind: 'company', source: contribution.id } as const;

function anEntry(
  number: number,
  kind: Posting['kind'],
  { day, lines }: { day: string; lines: Posting['lines'] },
) {
  return entryOf({ kind, day: day as Day, lines, number, id: testId<LedgerEntryId>(number) });
}

const ENTRIES = [
  anEntry(1, 'promise', { day: '2025-11-01', lines: promiseLines({ ...money, amount: cents(100_000) }) }),
  anEntry(2, 'receipt', { day: '2025-12-01', lines: receiptLines({ ...money, amount: cents(60_000) }) }),
  anEntry(3, 'receipt', { day: '2026-02-01', lines: receiptLines({ ...money, amount: cents(40_000) }) }),
  anEntry(4, 'cost', {
    day: '2026-03-01',
    lines: costLines('WBedAdlBan', { ...money, amount: cents(1_250) }),
  }),
];
const ROWS = entryRows(ENTRIES, [contribution]);
const NONE: LedgerFilter = { year: ALL, kind: ALL, account: ALL, sought: '' };

const asked = (filter: Partial<LedgerFilter>) => rowsAsked(ROWS, { ...NONE, ...filter }, wordsIn('nl'));
const numbers = (filter: Partial<LedgerFilter>) => asked(filter).rows.map(({ entry }) => entry.number);

describe('the entries that are asked for', () => {
  test.each<[string, Partial<LedgerFilter>, readonly number[]]>([
    ['all, the newest first', {}, [4, 3, 2, 1]],
    ['of a year', { year: 2026 }, [4, 3]],
    ['of a kind in a year', { year: 2025, kind: 'receipt' }, [2]],
    ['of an account', { account: 'BVorTskTvs' }, [3, 2, 1]],
    ['with an amount as it is written', { sought: '12,50' }, [4]],
    ['with all words, in any place', { sought: 'wijkBUDGET ontvangst' }, [3, 2]],
    ['with words that no entry has', { sought: 'lening' }, []],
  ])('%s', (_, filter, expected) => {
    expect(numbers(filter)).toEqual(expected);
  });

  test('of an account in a year come with what stood there before, and after each', () => {
    const { card, amounts, balances } = asked({ account: 'BLimBanRba', year: 2026 });
    expect([card?.opening, card?.closing]).toEqual([60_000, 98_750]);
    expect([...amounts.values(), ...balances.values()]).toEqual([40_000, -1_250, 100_000, 98_750]);
  });

  test('of the whole ledger have no balance', () => {
    const { card, amounts } = asked({});
    expect([card, amounts.size]).toEqual([null, 0]);
  });
});
