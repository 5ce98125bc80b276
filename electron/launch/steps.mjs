/** The steps of `npm run check` and `npm test`, and the one line of totals they end with. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NODE_MODULES, ROOT, WORK_CACHE } from './places.mjs';
import { runShown } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

const RESULTS = join(WORK_CACHE, 'vitest-results.json');
const SKIPPED = join(WORK_CACHE, 'skipped.jsonl');

/**
 * Types, lint, then the tests of the given vitest projects. Prints what was skipped and the totals.
 * @param {string[]} projects
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runChecks(projects) {
  const types = await step('types', [bin('typescript/bin/tsc'), '-b']);
  const lint = await step('lint', [
    bin('@biomejs/biome/bin/biome'),
    'check',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--no-errors-on-unmatched',
    '.',
  ]);
  const tests = await runTests(projects);
  const skipped = await printSkipped(tests.skipped);
  const failed = tests.failed + Number(!types) + Number(!lint) + Number(!skipped);
  const passed = tests.passed + Number(types) + Number(lint);
  console.log(`Took ${(performance.now() / 60_000).toFixed(1)} minutes. Types and lint count as one each.`);
  console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
  return failed === 0;
}

/** @param {string} path of a program inside node_modules */
function bin(path) {
  return join(NODE_MODULES, path);
}

/**
 * @param {string} name
 * @param {string[]} command a script for Node and its arguments
 * @param {Record<string, string>} [env]
 */
async function step(name, command, env = {}) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const code = await runShown([process.execPath, ...command], { cwd: ROOT, env });
  console.log(
    `== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  return code === 0;
}

/**
 * @param {string[]} projects
 * @returns {Promise<Totals>}
 */
async function runTests(projects) {
  await mkdir(WORK_CACHE, { recursive: true });
  await rm(RESULTS, { force: true });
  await rm(SKIPPED, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const passed = await step('tests', [bin('vitest/vitest.mjs'), 'run', ...chosen, ...reporters], {
    BUURTPOT_SKIPPED_FILE: SKIPPED,
  });
  const totals = await readTotals();
  // A run can fail without a failing test: an error outside any test, a set-up that stopped, nothing found.
  return { ...totals, failed: passed ? totals.failed : Math.max(totals.failed, 1) };
}

/** @returns {Promise<Totals>} */
async function readTotals() {
  try {
    const results = JSON.parse(await readFile(RESULTS, 'utf8'));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Prints each reason for skipping. Skipping without a reason counts as failing.
 * @param {number} count
 */
async function printSkipped(count) {
  const text = await readFile(SKIPPED, 'utf8').catch(() => '');
  const reasons = [...new Set(text.split('\n').filter(Boolean))].map((line) => JSON.parse(line));
  console.log(reasons.length === 0 ? '\nNothing was skipped on purpose.' : '\nSkipped:');
  for (const { what, why } of reasons) console.log(`  - ${what}: ${why}`);
  if (count > 0 && reasons.length === 0)
    console.log(`${count} tests were skipped without a reason: that counts as failing.`);
  return count === 0 || reasons.length > 0;
}
