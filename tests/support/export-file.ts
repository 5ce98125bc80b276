/** A good export, and ways to tamper with it: as a careless hand would, or as one that repairs the hashes. */
import { reportTable } from '@shared/domain/accountability/report';
import { applicationTable } from '@shared/domain/applications/application';
import { claimTable } from '@shared/domain/expenses/claim';
import { contributionTable } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { giverTable } from '@shared/domain/funds/giver';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { grantTable } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { valueMapTable } from '@shared/domain/impact/value-map';
import { initiativeTable } from '@shared/domain/people/initiative';
import { ballotTable } from '@shared/domain/voting/ballot';
import { roundTable } from '@shared/domain/voting/round';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { readCsv, writeCsv } from '@shared/formats/csv';
import { dataPackage } from '@shared/formats/municipal/data-package';
import { sealOf } from '@shared/formats/municipal/descriptor';
import type { ExportMark, FundRecords } from '@shared/formats/municipal/layout';
import type { Finding } from '@shared/formats/municipal/verify/finding';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { openPacket, packPacket } from '@shared/formats/packet';
import type { Instant } from '@shared/kernel/dates';
import { hashBytes, type Sha256 } from '@shared/kernel/hash';
import { decodeUtf8, encodeUtf8 } from '@shared/kernel/utf8';
import type { World } from './action-world';
import { aFund } from './builders';

export const MARK: ExportMark = {
  madeAt: '2026-10-01T10:00:00.000Z' as Instant,
  appVersion: '0.1.0',
  auditHead: 'ab'.repeat(32) as Sha256,
};

export function recordsIn({ rows }: World): FundRecords {
  return {
    fund: rows(fundTable)[0] ?? aFund(),
    givers: rows(giverTable),
    contributions: rows(contributionTable),
    ledgerEntries: rows(ledgerEntryTable),
    initiatives: rows(initiativeTable),
    applications: rows(applicationTable),
    rounds: rows(roundTable),
    ballots: rows(ballotTable),
    // Whole, so that a test sees what of it would leave the fund.
    ownReasons: rows(planTalkTable),
    claims: rows(claimTable),
    grants: rows(grantTable),
    payments: rows(paymentTable),
    reports: rows(reportTable),
    valueMaps: rows(valueMapTable),
  };
}

export function exportOf(world: World): Uint8Array {
  return dataPackage.make(recordsIn(world), MARK);
}

export type Files = Map<string, Uint8Array>;

export function filesOf(bytes: Uint8Array): Files {
  const packet = openPacket(bytes);
  if (!packet.ok) throw new Error(packet.error.code);
  return new Map(packet.value);
}

export function textOf(files: Files, path: string): string {
  const text = decodeUtf8(files.get(path) ?? new Uint8Array());
  if (!text.ok) throw new Error(`${path} is not UTF-8.`);
  return text.value;
}

/** Changes the files and packs them again; `datapackage.json` still tells of the files as they were. */
export function carelesslyChanged(bytes: Uint8Array, change: (files: Files) => void): Uint8Array {
  const files = filesOf(bytes);
  change(files);
  return packPacket(files);
}

interface FileLine {
  path: string;
  bytes: number;
  hash: string;
}

interface Descriptor {
  resources: FileLine[];
  buurtpot: { files: FileLine[]; seal: string };
}

/** As above, and repairs every size and hash, so that only what the tables say can give it away. */
export function skilfullyChanged(bytes: Uint8Array, change: (files: Files) => void): Uint8Array {
  return carelesslyChanged(bytes, (files) => {
    change(files);
    const descriptor: Descriptor = JSON.parse(textOf(files, 'datapackage.json'));
    for (const line of [...descriptor.resources, ...descriptor.buurtpot.files]) {
      const file = files.get(line.path) ?? new Uint8Array();
      line.bytes = file.length;
      line.hash = `sha256:${hashBytes(file)}`;
    }
    descriptor.buurtpot.seal = sealOf(descriptor);
    files.set('datapackage.json', encodeUtf8(`${JSON.stringify(descriptor, null, 2)}\n`));
  });
}

export type CsvRow = Record<string, string>;

/** Changes the rows of one table as objects by column name. */
export function changeTable(files: Files, table: string, change: (rows: CsvRow[]) => CsvRow[]): void {
  const path = `data/${table}.csv`;
  const csv = readCsv(textOf(files, path));
  if (!csv.ok) throw new Error(csv.error.code);
  const { header, rows } = csv.value;
  const objects = rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  );
  const changed = change(objects).map((row) => header.map((name) => ({ exact: row[name] ?? '' })));
  files.set(path, encodeUtf8(writeCsv(header, changed)));
}

export function rowsIn(bytes: Uint8Array, table: string): CsvRow[] {
  let found: CsvRow[] = [];
  changeTable(filesOf(bytes), table, (rows) => {
    found = rows;
    return rows;
  });
  return found;
}

export interface Told {
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly codes: readonly Finding['code'][];
}

/** Which checks failed or were skipped, and the different codes that were found. */
export function toldOf(bytes: Uint8Array): Told {
  const { checks } = verifyExport(bytes);
  const named = (outcome: string) =>
    checks.filter((each) => each.outcome === outcome).map(({ check }) => check);
  const codes = checks.flatMap(({ findings }) => findings.map(({ code }) => code));
  return { failed: named('failed'), skipped: named('skipped'), codes: [...new Set(codes)] };
}

/** The checks that are skipped when the tables themselves cannot be trusted. */
export const LATER_CHECKS = ['keys', 'ledger', 'awards', 'counts'];
