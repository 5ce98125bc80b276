/** What a run of tests gave, and what running failed files once more makes of it. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { ROOT } from './places.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[], unsteady?: string[] }} Totals
 * `failures`: what failed, told; `unsteady`: what failed first and passed the second time, alone.
 */
/** @typedef {{ file: string, passed: number, failed: number, told: string[] }} FileResult */
/** @typedef {{ isWhole: boolean, totals: Totals, files: FileResult[] }} Run `isWhole`: every test passed, and nothing failed outside one */

/** More than so many failed files are no accident of a busy machine. */
const MOST_REPEATED = 3;

/**
 * @param {string} file written by the JSON reporter of vitest
 * @param {boolean} isWhole a run can fail without a failing test: an error outside any test, or a set-up that stopped
 * @returns {Promise<Omit<Run, 'isWhole'>>}
 */
export async function readResults(file, isWhole) {
  try {
    const results = JSON.parse(await readFile(file, 'utf8'));
    const files = /** @type {VitestFile[]} */ (results.testResults).map(resultOf);
    const failures = files.flatMap(({ told }) => told);
    return {
      files,
      totals: {
        passed: results.numPassedTests,
        failed: Math.max(results.numFailedTests, isWhole ? 0 : 1),
        skipped: results.numPendingTests + results.numTodoTests,
        ...(failures.length > 0 ? { failures } : {}),
      },
    };
  } catch {
    return { files: [], totals: { passed: 0, failed: 1, skipped: 0 } };
  }
}

/**
 * Windows on a busy machine now and then come late. A few files that failed are run again, alone; what fails twice has failed.
 * @param {Run} run
 * @returns {string[]} none: nothing failed, too much did, or something outside the files
 */
export function filesToRepeat({ isWhole, files }) {
  const failed = files.filter(({ told }) => told.length > 0);
  return isWhole || failed.length > MOST_REPEATED ? [] : failed.map(({ file }) => file);
}

/**
 * Of each file that was repeated the second result counts.
 * @param {Run} first
 * @param {Run} second of the failed files of the first
 * @returns {Totals}
 */
export function totalsOfBoth(first, second) {
  const repeated = first.files.filter(({ told }) => told.length > 0);
  const unsteady = repeated
    .filter(({ file }) => second.files.some((again) => again.file === file && again.told.length === 0))
    .flatMap(({ told }) => told);
  const passedBefore = repeated.reduce((sum, { passed }) => sum + passed, 0);
  return {
    passed: first.totals.passed - passedBefore + second.totals.passed,
    failed: second.totals.failed,
    skipped: first.totals.skipped,
    ...(second.totals.failures === undefined ? {} : { failures: second.totals.failures }),
    ...(unsteady.length > 0 ? { unsteady } : {}),
  };
}

/** @typedef {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }} VitestFile */

/**
 * @param {VitestFile} result
 * @returns {FileResult} `told`: per failed test the file, its name and the beginning of what went wrong
 */
function resultOf({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const isBroken = failed.length === 0 && status === 'failed';
  return {
    file,
    passed: assertionResults.filter((test) => test.status === 'passed').length,
    failed: failed.length,
    told: isBroken
      ? [`${file}: ${beginningOf(message)}`]
      : failed.map((test) => `${file}: ${test.fullName}\n${beginningOf(test.failureMessages.join('\n'))}`),
  };
}

/** @param {string} message */
function beginningOf(message) {
  return message.split('\n').slice(0, 12).join('\n').slice(0, 1500);
}
