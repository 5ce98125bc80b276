import {
  type BackupReading,
  readBackup,
  readContents,
  writeBackup,
  writeSealedBackup,
} from '@shared/formats/backup-envelope';
import type { BackupFacts } from '@shared/formats/backup-header';
import { type BackupTables, linesOf, tablesHash } from '@shared/formats/backup-lines';
import { backupProblem } from '@shared/formats/backup-problem';
import { Instant } from '@shared/kernel/dates';
import { hashBytes, hashText } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';

const READING: BackupReading = { knownSchema: 1, key: null };

const FACTS: BackupFacts = {
  appVersion: '0.1.0',
  schemaVersion: 1,
  madeAt: Instant.parse('2026-12-04T13:00:00.000Z'),
  device: '018d648a-4600-78cd-b1df-6456f71d4fba',
  auditSeq: 2,
  auditHash: hashText('audit'),
  journalSeq: 2,
  journalHash: hashText('journal'),
};

const TABLES: BackupTables = new Map<string, { id: string }[]>([
  ['funds', [{ id: 'a', name: 'Molenfonds' } as { id: string }]],
  [
    'ledgerEntries',
    [
      { id: 'a', lines: [{ amount: 1250 }, { amount: -1250 }] } as { id: string },
      { id: 'b', lines: [{ amount: 1 }, { amount: -1 }] } as { id: string },
    ],
  ],
  ['ballots', []],
]);

function headerOf(bytes: Uint8Array): Record<string, unknown> {
  return JSON.parse(strFromU8(bytes).split('\n')[1] ?? '');
}

/** A file with other contents or another header, whose own checksums fit again. `said` comes last. */
function forged(header: object, plain: string, said: object = {}): Uint8Array {
  const bytes = strToU8(plain);
  const packed = gzipSync(bytes, { mtime: 0 });
  const text = JSON.stringify({
    ...header,
    plainBytes: bytes.length,
    plainSha256: hashBytes(bytes),
    packedBytes: packed.length,
    packedSha256: hashBytes(packed),
    ...said,
  });
  return Uint8Array.from([...strToU8(`BUURTPOT BACKUP\n${text}\n${hashText(text)}\n`), ...packed]);
}

describe('a readable backup (format 1)', () => {
  const bytes = writeBackup(FACTS, TABLES);

  test('is read back as it was written', () => {
    const read = readBackup(bytes, READING);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.header).toMatchObject({ ...FACTS, format: 1, sealing: 'none' });
    expect(Object.fromEntries(read.value.tables)).toEqual({
      funds: TABLES.get('funds'),
      ledgerEntries: TABLES.get('ledgerEntries'),
    });
  });

  test('tells rows and cents per table in its header', () => {
    expect(headerOf(bytes).tables).toEqual({
      funds: { rows: 1, cents: 0 },
      ledgerEntries: { rows: 2, cents: 2502 },
      ballots: { rows: 0, cents: 0 },
    });
  });

  test('is the same file for the same rows', () => {
    expect(writeBackup(FACTS, TABLES)).toEqual(bytes);
  });

  test('every damage to any of its bytes is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        return !readBackup(damaged, READING).ok;
      }),
      { numRuns: 1000 },
    );
  });

  test('every loss of its end and everything stuck to it is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => !readBackup(bytes.subarray(0, length), READING).ok),
    );
    expect(readBackup(Uint8Array.from([...bytes, 0]), READING)).toEqual({
      ok: false,
      error: backupProblem('lengthDiffers', expect.anything()),
    });
  });

  test('rows whose amounts together are above any amount are told to differ', () => {
    const amount = Number.MAX_SAFE_INTEGER;
    const rows = ['a', 'b'].map((id) => ({ id, amount }));
    const header = { tables: { ledgerEntries: { rows: 2, cents: cents(amount) } } };
    expect(readContents(header, linesOf(new Map([['ledgerEntries', rows]])))).toEqual({
      ok: false,
      error: backupProblem('totalDiffers', { table: 'ledgerEntries' }),
    });
  });

  test('bytes that are no backup never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (rubbish) => !readBackup(rubbish, READING).ok));
  });
});

describe('a sealed backup (format 2)', () => {
  const OWN = { keyId: '018d648a-4600-78cd-b1df-6456f71d4fbc', key: new Uint8Array(32).fill(3) };
  const OTHER = { keyId: '018d648a-4600-78cd-b1df-6456f71d4fbd', key: new Uint8Array(32).fill(4) };
  const keyFile = '{"format":1}';
  const nonce = new Uint8Array(12).fill(5);
  const balances = { source: cents(1251) };
  const bytes = writeSealedBackup(FACTS, TABLES, { ...OWN, nonce, keyFile, balances });
  const reading = { knownSchema: 1, key: OWN };

  test('is read back with its key', () => {
    const read = readBackup(bytes, reading);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.header).toMatchObject({ ...FACTS, format: 2, keyId: OWN.keyId, keyFile, balances });
    expect(Object.fromEntries(read.value.tables)).toEqual({
      funds: TABLES.get('funds'),
      ledgerEntries: TABLES.get('ledgerEntries'),
    });
    expect(read.value.header.plainSha256).toBe(tablesHash(read.value.tables));
  });

  test('tells counts and totals to anyone, and nothing of its rows', () => {
    expect(headerOf(bytes).tables).toEqual({
      funds: { rows: 1, cents: 0 },
      ledgerEntries: { rows: 2, cents: 2502 },
      ballots: { rows: 0, cents: 0 },
    });
    expect(Buffer.from(bytes).includes('Molenfonds')).toBe(false);
  });

  test.each([
    ['with no key', null],
    ['with the key of another computer', OTHER],
  ])('%s it says which key file belongs to it', (_name, key) => {
    expect(readBackup(bytes, { knownSchema: 1, key })).toEqual({
      ok: false,
      error: backupProblem('sealedElsewhere', { keyId: OWN.keyId, keyFile }),
    });
  });

  test('does not open with a key that is not its own, whatever it is called', () => {
    expect(readBackup(bytes, { knownSchema: 1, key: { ...OTHER, keyId: OWN.keyId } })).toEqual({
      ok: false,
      error: backupProblem('altered', { part: 'contents' }),
    });
  });

  test('does not open under another header, even when its checksum fits', () => {
    const [magic, header = '', sums = ''] = strFromU8(bytes, true).split('\n');
    const swapped = header.replace('0.1.0', '0.1.1');
    const start = `${magic}\n${swapped}\n${hashText(swapped)} ${sums.split(' ')[1]}\n`;
    const rest = bytes.subarray(bytes.length - Number(headerOf(bytes).sealedBytes));
    expect(readBackup(Uint8Array.from([...strToU8(start), ...rest]), reading)).toEqual({
      ok: false,
      error: backupProblem('altered', { part: 'contents' }),
    });
  });

  test.each([
    ['with its key', OWN],
    ['without a key', null],
  ])('every damage to any of its bytes is noticed %s', (_name, key) => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const read = readBackup(damaged, { knownSchema: 1, key });
        return !read.ok && read.error.code !== 'sealedElsewhere';
      }),
      { numRuns: 2000 },
    );
  });

  test('every loss of its end and everything stuck to it is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => !readBackup(bytes.subarray(0, length), reading).ok),
    );
    expect(readBackup(Uint8Array.from([...bytes, 0]), reading).ok).toBe(false);
  });
});

describe('a file that was made, not damaged', () => {
  const header = headerOf(writeBackup(FACTS, new Map()));
  const line = (table: string, id: string) => `{"row":{"id":"${id}"},"table":"${table}"}\n`;

  test.each([
    ['of a later format', forged({ ...header, format: 9 }, ''), backupProblem('formatNewer', { format: 9 })],
    [
      'with rows of a later app',
      forged({ ...header, schemaVersion: 2, appVersion: '3.0' }, ''),
      backupProblem('appNewer', { appVersion: '3.0' }),
    ],
    [
      'that says it unpacks to more than there may be',
      forged(header, '', { plainBytes: 2_000_000_000 }),
      backupProblem('tooLarge', { maxMegabytes: 1000 }),
    ],
    [
      'that unpacks to more than it says',
      forged(header, line('funds', 'a').repeat(50_000), { plainBytes: 10 }),
      backupProblem('altered', { part: 'contents' }),
    ],
    ['with a line that is no row', forged(header, 'x\n'), backupProblem('lineNotReadable', { line: 1 })],
    [
      'with a line cut off',
      forged(header, line('funds', 'a').trim()),
      backupProblem('lineNotReadable', { line: 1 }),
    ],
    [
      'with a row twice',
      forged({ ...header, tables: {} }, line('funds', 'a').repeat(2)),
      backupProblem('outOfOrder', { line: 2 }),
    ],
    [
      'with a row too many',
      forged({ ...header, tables: {} }, line('funds', 'a')),
      backupProblem('countDiffers', { table: 'funds', said: 0, found: 1 }),
    ],
    [
      'with another total',
      forged({ ...header, tables: { funds: { rows: 1, cents: 5 } } }, line('funds', 'a')),
      backupProblem('totalDiffers', { table: 'funds' }),
    ],
  ])('%s is refused with a reason', (_name, bytes, error) => {
    expect(readBackup(bytes, READING)).toEqual({ ok: false, error });
  });
});
