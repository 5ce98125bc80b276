import { receiptOf } from '@shared/domain/voting/sealing/receipt';
import { readCsv } from '@shared/formats/csv';
import { findReceipt, receiptRows, receiptsCsv } from '@shared/formats/recount/receipt-list';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const round = {
  id: '00000000-0000-7000-8000-000000000001' as never,
  plans: [1, 2, 3].map((plan) => ({ applicationId: planId(plan), cost: 100 as never })),
  ballotKind: 'approval' as const,
};
const titles = new Map<string, string>([1, 2, 3].map((plan) => [planId(plan), `Plan ${plan}`]));
const ballot = (salt: string | null, ...plans: number[]) => ({
  choices: plans.map((plan) => ({ applicationId: planId(plan), points: null })),
  cells: {},
  salt: salt === null ? null : salt.repeat(32),
});
const BALLOTS = [ballot('a', 2, 1), ballot('b'), ballot('c', 2, 1)];

describe('the list of receipts (V58)', () => {
  const rows = receiptRows(round, BALLOTS, titles);

  test('has each ballot once, in the order of the codes, equal ballots apart', () => {
    expect(rows).toHaveLength(3);
    expect(rows.map(({ receipt }) => receipt)).toEqual(rows.map(({ receipt }) => receipt).toSorted());
    expect(rows.map(({ choices }) => choices).sort()).toEqual(['', 'Plan 1; Plan 2', 'Plan 1; Plan 2']);
  });

  test('a receipt is found however it is typed, and only its own ballot', () => {
    const receipt = receiptOf(round, BALLOTS[1]?.choices ?? [], 'b'.repeat(32));
    expect(findReceipt(rows, ` ${receipt.toLowerCase().replaceAll(' ', '-')} `)).toEqual({
      receipt,
      choices: '',
    });
  });

  test('a mistyped code is told from one that is not in the list', () => {
    const receipt = rows[0]?.receipt ?? '';
    const wrong = `${receipt.startsWith('3') ? '4' : '3'}${receipt.slice(1)}`;
    expect(findReceipt(rows, wrong)).toBe('unread');
    expect(findReceipt(rows, receiptOf(round, [], 'd'.repeat(32)))).toBe('absent');
  });

  test('a round without codes has none', () => {
    expect(receiptRows(round, [ballot(null, 1)], titles)).toEqual([]);
  });

  test('goes out as a table that a spreadsheet reads', () => {
    const read = readCsv(receiptsCsv(rows));
    expect(read.ok && read.value.header).toEqual(['ontvangstcode', 'wat_erop_staat']);
    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(
      rows.map(({ receipt, choices }) => [receipt, choices]),
    );
  });
});
