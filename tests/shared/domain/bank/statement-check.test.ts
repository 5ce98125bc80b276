import { type BankStatement, bankStatementTable } from '@shared/domain/bank/bank-statement';
import { checkedStatements, lastKnownDay } from '@shared/domain/bank/statement-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aBankAccount, aBankEntry } from '../../../support/builders';

const ACCOUNT = aBankAccount({ startsOn: '2026-01-01', startBalance: 10_000 });
const OTHER = aBankAccount({ id: testId(90), number: 'NL44RABO0123456789', startBalance: 0 });

interface Said {
  readonly from: string;
  readonly to: string;
  readonly opening: number | null;
  readonly closing: number | null;
  readonly accountId?: string;
}

function statementsOf(said: readonly Said[]): readonly BankStatement[] {
  return said.map((one, index) =>
    bankStatementTable.schema.parse({
      id: testId(100 + index),
      accountId: ACCOUNT.id,
      number: null,
      layout: 'mt940',
      entryCount: 1,
      importedOn: '2026-06-01',
      ...one,
    }),
  );
}

function gaps(said: readonly Said[]): readonly (string | null)[] {
  return checkedStatements(statementsOf(said), [ACCOUNT, OTHER], []).map(({ gapFrom }) => gapFrom);
}

const JANUARY: Said = { from: '2026-01-01', to: '2026-01-31', opening: 10_000, closing: 15_000 };
const MARCH: Said = { from: '2026-03-01', to: '2026-03-31', opening: 15_000, closing: 15_000 };

describe('a gap before a statement (rule B3)', () => {
  test.each<[string, readonly Said[], readonly (string | null)[]]>([
    ['none where balances join, also over a month without a statement', [JANUARY, MARCH], [null, null]],
    ['after the last day that is known', [JANUARY, { ...MARCH, opening: 15_500 }], [null, '2026-01-31']],
    ['in any order of the list', [{ ...MARCH, opening: 15_500 }, JANUARY], ['2026-01-31', null]],
    ['from the first day of the books', [{ ...MARCH, opening: 12_000 }], ['2026-01-01']],
    ['none where nothing moved since the books began', [{ ...MARCH, opening: 10_000 }], [null]],
    [
      'none where another statement covers the days before it',
      [JANUARY, { from: '2026-01-15', to: '2026-02-14', opening: 12_500, closing: 15_000 }],
      [null, null],
    ],
    ['not told where the file tells no opening balance', [{ ...MARCH, opening: null }], [null]],
    [
      'not told by a statement of another account',
      [
        { ...JANUARY, accountId: OTHER.id, opening: 0 },
        { ...MARCH, opening: 12_000 },
      ],
      [null, '2026-01-01'],
    ],
    [
      'not told after a statement without a closing balance',
      [
        { ...JANUARY, closing: null },
        { ...MARCH, opening: 99_900 },
      ],
      [null, null],
    ],
  ])('%s', (_, said, expected) => {
    expect(gaps(said)).toEqual(expected);
  });
});

test('the closing balance is compared with all entries of that account up to that day (rule B3)', () => {
  const entries = [
    aBankEntry({ id: testId(1), day: '2026-01-10', amount: 4_000 }),
    aBankEntry({ id: testId(2), day: '2026-01-31', amount: 500 }),
    aBankEntry({ id: testId(3), day: '2026-02-01', amount: 777 }),
    aBankEntry({ id: testId(4), day: '2026-01-10', amount: 888, accountId: OTHER.id }),
  ];
  const said = statementsOf([JANUARY, { ...MARCH, closing: null }]);
  const checked = checkedStatements(said, [ACCOUNT, OTHER], entries);
  expect(checked.map(({ difference, account }) => ({ difference, account }))).toEqual([
    { difference: 500, account: ACCOUNT },
    { difference: null, account: ACCOUNT },
  ]);
});

test('a statement of an account that is gone says nothing more', () => {
  expect(checkedStatements(statementsOf([JANUARY]), [OTHER], [])).toEqual([
    { statement: statementsOf([JANUARY])[0], account: null, difference: null, gapFrom: null },
  ]);
});

test('the last day that is known is of whichever statement reaches furthest', () => {
  expect(lastKnownDay(statementsOf([MARCH, JANUARY]))).toBe('2026-03-31');
  expect(lastKnownDay([])).toBeNull();
});
