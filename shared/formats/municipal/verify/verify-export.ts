/** Verifies an export of ours from its bytes alone, so that anyone can, in the app and on the command line. */

import { checkCounts } from './count-checks';
import {
  CHECKS,
  type Check,
  type CheckResult,
  type Finding,
  MOST_FINDINGS,
  NOTES,
  type VerificationReport,
} from './finding';
import { checkAwards, checkLedger } from './money-checks';
import { type OpenExport, openExport } from './open-export';
import { checkKeys, type ReadTables, readTables, type TablesRead } from './read-tables';
import { checkSources } from './source-checks';

/** The tables that the later checks read; an export without one of them is not whole. */
const NEEDED = [
  'boekingen',
  'boekingsregels',
  'register',
  'dekking',
  'betalingen',
  'rondes',
  'stemplannen',
  'stembiljetten',
];

function missingTables(tables: ReadTables): Finding[] {
  return NEEDED.filter((table) => !tables.has(table)).map((table) => {
    return { code: 'verify.tableMissing', params: { table } };
  });
}

function resultOf(check: Check, findings: readonly Finding[]): CheckResult {
  const isRight = findings.every(({ code }) => NOTES.includes(code));
  return { check, outcome: isRight ? 'passed' : 'failed', findings };
}

const BY_TABLES: Readonly<
  Record<'keys' | 'ledger' | 'awards' | 'counts', (tables: ReadTables) => Finding[]>
> = {
  keys: checkKeys,
  ledger: checkLedger,
  awards: (tables) => [...checkAwards(tables), ...checkSources(tables)].slice(0, MOST_FINDINGS),
  counts: checkCounts,
};

/** The report on a file that is no export at all. */
export function unreadableReport(problem: Finding): VerificationReport {
  const [first, ...rest] = CHECKS;
  const skipped = rest.map((check): CheckResult => ({ check, outcome: 'skipped', findings: [] }));
  return { passed: false, checks: [resultOf(first, [problem]), ...skipped], about: null };
}

export function verifyExport(bytes: Uint8Array): VerificationReport {
  const opened = openExport(bytes);
  if (!opened.ok) return unreadableReport(opened.error);
  const { descriptor, packet } = opened.value;
  return reportOn(opened.value, readTables(descriptor.resources, packet));
}

/** Later checks need whole tables: where cells are wrong they are skipped, and the report says so. */
export function reportOn({ descriptor, findings }: OpenExport, read: TablesRead): VerificationReport {
  const tableFindings = [...missingTables(read.tables), ...read.findings];
  const later = (['keys', 'ledger', 'awards', 'counts'] as const).map((check): CheckResult => {
    if (tableFindings.length > 0) return { check, outcome: 'skipped', findings: [] };
    return resultOf(check, BY_TABLES[check](read.tables));
  });
  const checks = [resultOf('files', findings), resultOf('tables', tableFindings), ...later];
  return {
    passed: checks.every(({ outcome }) => outcome === 'passed'),
    checks,
    about: {
      title: descriptor.title,
      created: descriptor.created,
      auditHead: descriptor.buurtpot.auditHead,
      tables: descriptor.resources.map(({ name, title }) => ({
        name,
        title,
        rows: read.tables.get(name)?.rows.length ?? 0,
      })),
    },
  };
}
