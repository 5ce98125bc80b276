import { ErrorKind, LogEntry } from '@shared/ipc/log-entry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const unhandled = (details: object) => ({ level: 'error', code: 'page.unhandled', details });
const failed = (details: object) => ({ level: 'warning', code: 'snapshot.failed', details });
const isTaken = (entry: unknown) => LogEntry.safeParse(entry).success;

describe('what the page may have logged', () => {
  test.each([
    ['a defect with its place', unhandled({ kind: 'TypeError', place: 'index-Ab1.js:12:345' })],
    ['a defect of no place', unhandled({ kind: 'other', place: 'unknown' })],
    ['a copy that failed', failed({ code: 'disk.full' })],
  ])('%s', (_what, entry) => {
    expect(isTaken(entry)).toBe(true);
  });

  test.each([
    ['a name', unhandled({ kind: 'Noor', place: 'unknown' })],
    ['a name in small letters', failed({ code: 'noor' })],
    ['a name shaped as a code', failed({ code: 'noor.deboer' })],
    ['an event of another name', { level: 'info', code: 'noor.deboer', details: {} }],
    ['a detail of another name', failed({ code: 'disk.full', who: 'noor' })],
    ['a number', failed({ code: 'disk.full', n: 123456782 })],
    ['a record', failed({ code: { name: 'x' } })],
  ])('never %s', (_what, entry) => {
    expect(isTaken(entry)).toBe(false);
  });

  test('no text that a program may try passes: names, accounts, addresses, numbers or anything else', () => {
    const name = fc.constantFrom(
      'Noor',
      'noor',
      'Noor de Boer',
      'NoorDeBoer',
      'Zoë',
      'boer.noor',
      'N.deBoer',
      'de-boer',
    );
    const account = fc.stringMatching(/^NL\d{2}[A-Z]{4}\d{10}$/);
    const spaced = account.map((iban) => iban.replace(/(.{4})/g, '$1.'));
    const number = fc.stringMatching(/^\d{3,10}$/);
    const joined = fc.tuple(name, number).map(([who, digits]) => `${who}.${digits}`);
    const text = fc.oneof(name, account, spaced, fc.emailAddress(), number, joined, fc.string(), fc.webUrl());
    fc.assert(
      fc.property(text, fc.oneof(text, fc.integer(), fc.boolean()), (one, other) => {
        const tries = [
          unhandled({ kind: one, place: 'unknown' }),
          unhandled({ kind: 'Error', place: one }),
          unhandled({ kind: 'Error', place: 'unknown', [one]: other }),
          failed({ code: one }),
          failed({ code: other }),
          failed({ code: 'disk.full', [one]: other }),
          { level: 'error', code: one, details: {} },
          { level: one, code: 'page.unhandled', details: { kind: 'Error', place: 'unknown' } },
          { ...failed({ code: 'disk.full' }), [one]: other },
        ];
        // A try may by chance be the very word of the contract: then it holds nothing else.
        const kept = tries
          .map((entry) => LogEntry.safeParse(entry))
          .flatMap((read) => (read.success ? [read.data] : []));
        const allowed = [unhandled({ kind: 'Error', place: 'unknown' }), failed({ code: 'disk.full' })];
        expect(
          kept.filter((entry) => !allowed.some((each) => JSON.stringify(each) === JSON.stringify(entry))),
        ).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['Error', 'TypeError', 'DatabaseClosedError', 'QuotaExceededError', 'other'])(
    '%s is a kind',
    (kind) => {
      expect(ErrorKind.safeParse(kind).success).toBe(true);
    },
  );
});
