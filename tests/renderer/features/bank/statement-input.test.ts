import { accountOf, periodOf, piecesOf } from '@renderer/features/bank/statement-input';
import { importStatement, MOST_ENTRIES } from '@shared/domain/bank/actions/import-statement';
import { MOST_LETTERS } from '@shared/domain/bank/bank-entry';
import { readStatements } from '@shared/formats/statements/read-statements';
import type { Statement, StatementEntry } from '@shared/formats/statements/statement';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { readSample, sampleFacts, samplesAreAbsent } from '../../../support/bank-samples';
import { aBankAccount } from '../../../support/builders';

const ACCOUNT = aBankAccount();

function anEntry(part: Partial<StatementEntry> = {}): StatementEntry {
  return {
    key: 'k1',
    day: '2026-03-02' as Day,
    valueDay: null,
    amount: cents(1_250),
    counterName: 'A. Buur',
    counterIban: null,
    description: 'Gift',
    endToEndId: null,
    reference: null,
    bankReference: null,
    batchId: null,
    code: null,
    isReversal: false,
    returnReason: null,
    line: 7,
    details: [],
    ...part,
  };
}

function aStatement(entries: readonly StatementEntry[], part: Partial<Statement> = {}): Statement {
  return {
    account: ACCOUNT.number,
    currency: 'EUR',
    number: '3',
    from: null,
    to: null,
    opening: null,
    closing: null,
    entries,
    leftOut: 0,
    layout: 'mt940',
    file: 'maart.sta',
    ...part,
  };
}

const absent = samplesAreAbsent('taking real statements in');

describe.skipIf(absent)('every statement of a real bank fits what is taken in', () => {
  test.each(absent ? [] : sampleFacts().map(({ file }) => file))('%s', (file) => {
    const read = readStatements(readSample(file), file);
    for (const statement of read.ok ? read.value.statements : []) {
      const pieces = piecesOf({ account: ACCOUNT, statement });
      for (const piece of pieces)
        expect(importStatement.input.safeParse(piece).error?.issues).toBeUndefined();
      expect(pieces.flatMap(({ entries }) => entries.map(({ entryKey }) => entryKey))).toEqual(
        statement.entries.map(({ key }) => key),
      );
    }
  });
});

test('a text that is longer than is kept is cut and stops nothing, in a batch either', () => {
  const long = 'x'.repeat(5_000);
  const detail = {
    amount: null,
    endToEndId: long,
    counterName: long,
    counterIban: null,
    description: long,
    reference: null,
    returnReason: null,
  };
  const statement = aStatement([anEntry({ description: long, code: long, details: [detail] })]);
  const [piece] = piecesOf({ account: ACCOUNT, statement });
  const [entry] = importStatement.input.parse(piece).entries;
  expect(
    [entry?.description, entry?.code, entry?.details[0]?.counterName].map((text) => text?.length),
  ).toEqual([MOST_LETTERS.description, MOST_LETTERS.code, MOST_LETTERS.counterName]);
});

test('a long statement comes in pieces, of which the last says what the statement says', () => {
  const entries = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => anEntry({ key: `k${index}` }));
  const pieces = piecesOf({ account: ACCOUNT, statement: aStatement(entries, { closing: cents(5) }) });
  expect(pieces.map((piece) => [piece.entries.length, piece.statement])).toEqual([
    [MOST_ENTRIES, null],
    [
      1,
      {
        number: '3',
        from: '2026-03-02',
        to: '2026-03-02',
        opening: null,
        closing: 5,
        layout: 'mt940',
        entryCount: MOST_ENTRIES + 1,
      },
    ],
  ]);
});

test('a statement without entries still says what it says', () => {
  const day = '2026-03-31' as Day;
  const [piece, ...more] = piecesOf({ account: ACCOUNT, statement: aStatement([], { from: day, to: day }) });
  expect([piece?.entries, piece?.statement?.to, more]).toEqual([[], day, []]);
});

test('days come from the file, else from its first and last entry', () => {
  const entries = [anEntry({ day: '2026-03-09' as Day }), anEntry({ day: '2026-03-02' as Day })];
  expect(periodOf(aStatement(entries))).toEqual({ from: '2026-03-02', to: '2026-03-09' });
  expect(periodOf(aStatement(entries, { to: '2026-03-31' as Day }))).toEqual({
    from: '2026-03-02',
    to: '2026-03-31',
  });
  expect(periodOf(aStatement([]))).toBeNull();
});

test('an account is known by its IBAN, or by the old number inside it', () => {
  const other = aBankAccount({ number: 'NL44RABO0123456789' });
  expect(accountOf(aStatement([], { account: '0417164300' }), [other, ACCOUNT])).toBe(ACCOUNT);
  expect(accountOf(aStatement([], { account: 'NL02ABNA0123456789' }), [other, ACCOUNT])).toBeNull();
});
