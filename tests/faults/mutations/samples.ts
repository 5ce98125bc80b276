/** Small good files of every kind that the app reads, for the mutator to start from. */
import { encodeKeyFile } from '@electron/capabilities/keys/key-file';
import { bodyTexts } from '@renderer/data/journal/journal-body';
import { writeBackup, writeSealedBackup } from '@shared/formats/backup-envelope';
import { Instant } from '@shared/kernel/dates';
import { hashText, NO_HASH } from '@shared/kernel/hash';
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { exportOf } from '../../support/export-file';
import { anExportWorld } from '../../support/export-world';
import { bytesOf, cumulative, smallVote, spoiled } from '../../support/pabulib-text';
import { withPlace } from '../../support/pictures';
import { camtText } from '../../support/statement-writers/camt';
import { CSV_WRITERS, csvText } from '../../support/statement-writers/csv';
import { DIALECTS, mt940Text } from '../../support/statement-writers/mt940';
import { aWritten, type Written } from '../../support/statement-writers/written';

const DEVICE = '018d648a-4600-78cd-b1df-6456f71d4fba';
const NOW = Instant.parse('2026-12-04T13:00:00.000Z');

export const VOTES = [
  bytesOf(smallVote),
  bytesOf(spoiled(cumulative)),
  Uint8Array.from(smallVote.replace('Soep', 'Caf\xe9'), (letter) => letter.charCodeAt(0) & 0xff),
];

export const TABLES = [
  bytesOf('naam,bedrag,dag\r\n"Jansen, A.",12.50,2026-03-01\r\n"zegt ""ja""\r\nen meer",-3.00,\r\n'),
  bytesOf('a\n1\n2\n'),
];

export const BACKUP_LINES = bytesOf(
  [
    '{"row":{"id":"a","name":"Molenfonds"},"table":"funds"}',
    '{"row":{"id":"a","lines":[{"amount":1250},{"amount":-1250}]},"table":"ledgerEntries"}',
    '{"row":{"id":"b","lines":[{"amount":1},{"amount":-1}]},"table":"ledgerEntries"}',
    '',
  ].join('\n'),
);

const BACKUP_FACTS = {
  appVersion: '0.1.0',
  schemaVersion: 1,
  madeAt: NOW,
  device: DEVICE,
  auditSeq: 2,
  auditHash: hashText('audit'),
  journalSeq: 2,
  journalHash: hashText('journal'),
};
const BACKUP_ROWS = new Map([['funds', [{ id: 'a' }]]]);

export const BACKUP = writeBackup(BACKUP_FACTS, BACKUP_ROWS);
export const BACKUP_KEY = { keyId: DEVICE, key: new Uint8Array(32).fill(7) };
export const SEALED_BACKUP = writeSealedBackup(BACKUP_FACTS, BACKUP_ROWS, {
  ...BACKUP_KEY,
  nonce: new Uint8Array(12).fill(9),
  keyFile: '{"format":1}',
  balances: {},
});

export const ZIPS = [
  zipSync({ 'a.csv': strToU8('a,b\r\n1,2\r\n'), 'data/b.csv': strToU8('x'.repeat(300)) }),
  zipSync({ 'data/é.txt': strToU8('hallo'), leeg: strToU8('') }, { level: 0 }),
];
export const GZIPS = [
  gzipSync(strToU8('hallo '.repeat(200))),
  gzipSync(strToU8('zomaar een regel'), { level: 0, filename: 'regel.txt' }),
  gzipSync(strToU8('{"id":"a","lines":[{"amount":1250},{"amount":-1250}]}')),
  // Longer than the window of deflate, which then moves on.
  gzipSync(new Uint8Array(40_000)),
];

export const STATEMENTS = [
  bytesOf(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>',
      '<!-- een dag --><Stmt><Id>1</Id><Ntry><Amt Ccy="EUR">12.50</Amt><Ustrd>Café &amp; koffie</Ustrd></Ntry>',
      '<![CDATA[ <vrij> ]]></Stmt></BkToCstmrStmt></Document>',
    ].join('\n'),
  ),
  bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><a b="1>2"/>'),
];

const [whole] = fc.sample(aWritten, { numRuns: 1, seed: 7 }) as [Written];
const written = { ...whole, entries: whole.entries.slice(0, 2) };
const statementTexts = [
  camtText(written),
  camtText(written, { version: '08', prefix: 'n:' }),
  ...DIALECTS.map((dialect) => mt940Text(written, dialect)),
  ...CSV_WRITERS.map((writer) => csvText(written, writer).text),
];
/** Every layout that a bank writes, and some in one zip. */
export const BANK_STATEMENTS = [
  ...statementTexts.map(bytesOf),
  zipSync(
    Object.fromEntries(statementTexts.slice(0, 3).map((text, index) => [`${index}.txt`, strToU8(text)])),
  ),
];

const JPEG = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 2, 0x58, 3, 0x20, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  ...[0xff, 0xda, 0, 2, 0xff, 0xd9],
]);
export const PICTURES = [
  JPEG,
  withPlace(JPEG),
  Uint8Array.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\x20\0\0\x02\x58', (each) => each.charCodeAt(0)),
  Uint8Array.from('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x1f\x03\0\x57\x02\0', (each) => each.charCodeAt(0)),
  Uint8Array.from('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x1f\xc3\x95\0\0\0\0\0\0', (each) => each.charCodeAt(0)),
];

const puts = [{ table: 'funds', row: { id: DEVICE, name: 'Molenfonds', lines: [{ amount: 5 }] } }];
export const JOURNAL_BODIES = [
  ...bodyTexts({
    kind: 'snapshot',
    schema: 1,
    group: DEVICE,
    puts,
    device: DEVICE,
    auditSeq: 3,
    auditHash: NO_HASH,
  }),
  ...bodyTexts({
    kind: 'change',
    schema: 1,
    group: DEVICE,
    puts,
    removals: [{ table: 'funds', id: 'b' }],
    entry: {
      id: `${DEVICE}:1`,
      device: DEVICE,
      seq: 1,
      at: NOW,
      actor: 'treasurer',
      action: 'start-fund',
      subjectKind: 'fund',
      subjectId: DEVICE,
      details: { name: 'Molenfonds', amount: 3, none: null },
      changeHash: NO_HASH,
      previousHash: NO_HASH,
      hash: NO_HASH,
    },
  }),
].map(bytesOf);

export const KEY_FILE = encodeKeyFile({
  format: 1,
  store: 'fund',
  keyId: DEVICE,
  wraps: {
    passphrase: {
      kind: 'passphrase',
      stretch: { name: 'argon2id', memoryKib: 64, passes: 1, lanes: 1, salt: 'A'.repeat(24) },
      sealed: 'AAAA',
    },
    recovery: { kind: 'recovery', salt: 'AAAA', sealed: 'AAAA' },
    device: null,
    open: { kind: 'open', key: 'AAAA' },
  },
  nextSlot: 3,
  slots: 'AAAA',
});

export const EXPORT = exportOf(await anExportWorld());
