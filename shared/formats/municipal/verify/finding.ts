/** What a verification says: six checks, each with what it found wrong. */
import type { Instant } from '../../../kernel/dates';
import type { Sha256 } from '../../../kernel/hash';
import type { CsvProblem } from '../../csv';
import type { IntakeProblem } from '../../intake/problem';

/** In the order in which they run; a check is skipped when one that it builds on has failed. */
export const CHECKS = ['files', 'tables', 'keys', 'ledger', 'awards', 'counts'] as const;
export type Check = (typeof CHECKS)[number];

interface FindingParams {
  'verify.packet': { problem: IntakeProblem };
  'verify.noDescriptor': Record<string, never>;
  'verify.descriptorNotUnderstood': { field: string };
  'verify.fileMissing': { path: string };
  'verify.fileNotListed': { path: string };
  'verify.wrongSize': { path: string; expected: number; found: number };
  'verify.wrongHash': { path: string };
  'verify.csv': { path: string; line: number; problem: CsvProblem['code'] };
  'verify.notText': { path: string };
  'verify.wrongHeader': { path: string };
  'verify.tableMissing': { table: string };
  'verify.cellEmpty': { path: string; line: number; column: string };
  'verify.cellWrongType': { path: string; line: number; column: string; type: string };
  'verify.keyTwice': { path: string; line: number };
  'verify.keyUnknown': { path: string; line: number; column: string };
  'verify.entryNotBalanced': { entry: string; difference: string };
  'verify.entryNumberGap': { expected: number; found: number };
  'verify.drawsDiffer': { award: string; difference: string };
  'verify.awardDiffers': { award: string; difference: string };
  'verify.paymentsDiffer': { award: string; difference: string };
  'verify.claimDiffers': { claim: string; difference: string };
  'verify.loanDiffers': { loan: string; difference: string };
  'verify.inKindBooked': { source: string };
  'verify.ruleUnknown': { round: string; rule: string };
  'verify.boxDiffers': { round: string };
  'verify.countDiffers': { round: string };
  'verify.onlyTotals': { round: string };
}

export type Finding = {
  [Code in keyof FindingParams]: { readonly code: Code; readonly params: FindingParams[Code] };
}[keyof FindingParams];

export type FindingCode = keyof FindingParams;

/** What is told because it could not be checked, and says nothing wrong of the export. */
export const NOTES: readonly FindingCode[] = ['verify.onlyTotals'];

export type ParamsOfFinding<Code extends FindingCode> = FindingParams[Code];

export interface CheckResult {
  readonly check: Check;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly findings: readonly Finding[];
}

export interface VerificationReport {
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
  /** null when the zip could not be read at all. */
  readonly about: {
    readonly title: string;
    readonly created: Instant;
    readonly auditHead: Sha256;
    readonly tables: readonly { readonly name: string; readonly title: string; readonly rows: number }[];
  } | null;
}

/** Findings of one kind repeat when a file is damaged: the first of each check are enough to act on. */
export const MOST_FINDINGS = 20;
