/** Every reader of bytes from elsewhere, with small good files to start from. None may throw, whatever it is given. */
import { decodeLine, encodeLine } from '@electron/capabilities/journal/journal-file';
import { decodeKeyFile } from '@electron/capabilities/keys/key-file';
import { type JournalOwner, parseBody } from '@renderer/data/journal/journal-body';
import { readBackup, readContents } from '@shared/formats/backup-envelope';
import { readCsv } from '@shared/formats/csv';
import { admit } from '@shared/formats/intake/admit';
import { gunzipWithin, joined } from '@shared/formats/intake/inflate';
import { jsonValueIn } from '@shared/formats/intake/json';
import { shownName } from '@shared/formats/intake/names';
import { pictureSize } from '@shared/formats/intake/picture';
import { textOf } from '@shared/formats/intake/text';
import { xmlText } from '@shared/formats/intake/xml-gate';
import { openZip } from '@shared/formats/intake/zip';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { electionFromPabulib, pabulibViews } from '@shared/formats/pabulib/to-election';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { readStatements } from '@shared/formats/statements/read-statements';
import { agreement } from '@shared/formats/statements/statement';
import { sayStatementProblem } from '@shared/i18n/statement-problem';
import { FILE_PURPOSES } from '@shared/ipc/file-purposes';
import { canonicalJson, hashText, NO_HASH } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { filesOf } from '../../support/export-file';
import { journalLines } from '../../support/journal-lines';
import { testVault } from '../../support/test-vault';
import { backupForger, forgedExportReader } from './repaired';
import * as samples from './samples';

export interface Parser {
  readonly name: string;
  readonly samples: readonly Uint8Array[];
  /** Reads as the app does; whatever it answers is good, as long as it answers. */
  readonly read: (bytes: Uint8Array) => void;
}

const MEGABYTE = 1_000_000;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readVote(bytes: Uint8Array): void {
  const file = readPabulib(bytes, 'windows-1252');
  if (!file.ok) return;
  importedElection(file.value, { fileName: 'a.pb', fileHash: NO_HASH });
  for (const view of pabulibViews(file.value.facts.voteType)) electionFromPabulib(file.value, view);
}

function readAnything(bytes: Uint8Array): void {
  for (const purpose of FILE_PURPOSES) admit(purpose, bytes);
  textOf(bytes);
  textOf(bytes, 'windows-1252');
  shownName(text(bytes.subarray(0, 300)));
  jsonValueIn(text(bytes));
}

function readBankStatements(bytes: Uint8Array): void {
  const read = readStatements(bytes, 'maart', 'windows-1252');
  for (const statement of read.ok ? read.value.statements : []) agreement(statement);
  for (const problem of read.ok ? read.value.problems : [read.error]) {
    for (const language of ['nl', 'en'] as const) sayStatementProblem(problem, language);
  }
}

function readPicture(bytes: Uint8Array): void {
  const kind = admit('photo', bytes);
  if (kind.ok) pictureSize(bytes, kind.value);
}

const READING = { knownSchema: 1, key: samples.BACKUP_KEY };
const header: object = JSON.parse(strFromU8(samples.BACKUP).split('\n')[1] ?? '{}');
/** Rows and sums are told as in the samples, so that a change in them is seen only at the end. */
const backupTables = {
  tables: { funds: { rows: 1, cents: cents(0) }, ledgerEntries: { rows: 2, cents: cents(2502) } },
};

function readBackupLines(lines: Uint8Array): void {
  readContents(backupTables, lines);
}

const forgeBackup = backupForger(samples.BACKUP_LINES);

function readBackupHeader(json: Uint8Array): void {
  readBackup(forgeBackup(Object(jsonValueIn(text(json)))), READING);
}

/** What is read of an export, each under its name; the files beside the tables are only weighed. */
const named = [...filesOf(samples.EXPORT)]
  .filter(([path]) => path.endsWith('.csv') || path === 'datapackage.json')
  .map(([path, contents]) => joined([strToU8(`${path}\n`), contents]));

/** The zip writer of the bench refuses longer names; decoding may make three bytes of one. */
const MOST_NAME_BYTES = 20_000;
const names = ['data/boekingen.csv', 'LEESMIJ.md', 'map/é/'].map((name) => strToU8(name));

function readZipName(bytes: Uint8Array): void {
  openZip(zipSync({ [text(bytes.subarray(0, MOST_NAME_BYTES))]: new Uint8Array(1) }, { level: 0 }), MEGABYTE);
}

function readForgedKeys(bytes: Uint8Array): void {
  const { check: _check, ...rest } = Object(jsonValueIn(text(bytes)));
  decodeKeyFile(strToU8(JSON.stringify({ ...rest, check: hashText(canonicalJson(rest)) })));
}

const OWNER: JournalOwner = { name: 'fund', vault: testVault() };

/** Made bad before it was sealed: what a defect of ours would leave. */
function readSealedBody(bytes: Uint8Array): void {
  const sealed = OWNER.vault.journal.seal(text(bytes), 'journal/fund/2');
  parseBody(canonicalJson({ schema: 2, sealed }), 2, OWNER);
}

const lines = journalLines(2).map((line) => new Uint8Array(encodeLine(line).subarray(0, -1)));

const TEXTS: readonly Parser[] = [
  { name: 'pabulib', samples: samples.VOTES, read: readVote },
  { name: 'csv', samples: samples.TABLES, read: (bytes) => void readCsv(text(bytes)) },
  { name: 'xml', samples: samples.STATEMENTS, read: (bytes) => void xmlText(bytes) },
  {
    name: 'statement',
    samples: samples.BANK_STATEMENTS,
    read: readBankStatements,
  },
  { name: 'picture', samples: samples.PICTURES, read: readPicture },
  {
    name: 'intake',
    samples: [...samples.VOTES, ...samples.TABLES, ...samples.STATEMENTS, ...samples.JOURNAL_BODIES],
    read: readAnything,
  },
];

const PACKED: readonly Parser[] = [
  { name: 'zip', samples: samples.ZIPS, read: (bytes) => void openZip(bytes, MEGABYTE) },
  { name: 'zip, names', samples: names, read: readZipName },
  { name: 'gzip', samples: samples.GZIPS, read: (bytes) => void gunzipWithin(bytes, MEGABYTE) },
  { name: 'export', samples: [samples.EXPORT], read: (bytes) => void verifyExport(bytes) },
];

const EXPORTS: readonly Parser[] = [
  { name: 'export files', samples: named, read: forgedExportReader(samples.EXPORT) },
];

const BOOKS: readonly Parser[] = [
  {
    name: 'backup',
    samples: [samples.BACKUP, samples.SEALED_BACKUP],
    read: (bytes) => void readBackup(bytes, READING),
  },
  { name: 'backup header', samples: [strToU8(JSON.stringify(header))], read: readBackupHeader },
  { name: 'backup lines', samples: [samples.BACKUP_LINES], read: readBackupLines },
  { name: 'journal line', samples: lines, read: (bytes) => void decodeLine(Buffer.from(bytes)) },
  {
    name: 'journal body',
    samples: samples.JOURNAL_BODIES,
    read: (bytes) => void parseBody(text(bytes), 2, OWNER),
  },
  { name: 'journal body, sealed', samples: samples.JOURNAL_BODIES, read: readSealedBody },
  { name: 'key file', samples: [samples.KEY_FILE], read: (bytes) => void decodeKeyFile(bytes) },
  { name: 'key file, sums put right', samples: [samples.KEY_FILE], read: readForgedKeys },
];

/** Each group has a test file of its own, so that several cores share the work. */
export const PARSER_GROUPS = { texts: TEXTS, packed: PACKED, exports: EXPORTS, books: BOOKS };

export const PARSERS: readonly Parser[] = Object.values(PARSER_GROUPS).flat();
