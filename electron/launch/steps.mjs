/** The steps of `npm run check` and `npm test`, and the one line of totals they end with. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './build-parts.mjs';
import { describeSupport, electronSupport, todayHere, wantedElectron } from './electron-support.mjs';
import { NODE_MODULES, ROOT, WORK_CACHE } from './places.mjs';
import { runShown } from './run.mjs';
import { filesToRepeat, readResults, totalsOfBoth } from './test-results.mjs';

/** @typedef {import('./test-results.mjs').Run} Run */
/** @typedef {import('./test-results.mjs').Totals} Totals */

/** @typedef {{ title: string, run: () => Promise<Totals> }} Step */

const TSC = join(NODE_MODULES, 'typescript/bin/tsc');
const BIOME = join(NODE_MODULES, '@biomejs/biome/bin/biome');
const VITEST = join(NODE_MODULES, 'vitest/vitest.mjs');
const SKIPPED = join(WORK_CACHE, 'skipped.jsonl');

/** @type {Step} */
export const BUILD = {
  title: 'build',
  run: async () => {
    await ensureBuilt(['renderer', 'electron', 'cli'], console.log);
    return one(true);
  },
};

/** @type {Step} */
export const TYPES = { title: 'types', run: async () => one((await node([TSC, '-b'])) === 0) };

/** @type {Step} */
export const LINT = {
  title: 'lint',
  run: async () =>
    one((await node([BIOME, 'check', '--error-on-warnings', '--diagnostic-level=warn', '.'])) === 0),
};

/**
 * Whether the Electron that users get is still supported; it warns in time.
 * @type {Step}
 */
export const ELECTRON = {
  title: 'age of Electron',
  run: async () => {
    const version = wantedElectron();
    const support = electronSupport(version, todayHere());
    console.log(`${support.state === 'ending' ? 'WARNING: ' : ''}${describeSupport(version, support)}`);
    return one(support.state !== 'too old');
  },
};

/**
 * The tests of one vitest project.
 * @param {string} project
 * @returns {Step}
 */
export function testsOf(project) {
  return { title: `tests: ${project}`, run: () => runProject(project) };
}

/**
 * Takes every step, also after one that failed, and ends with what was skipped and the totals.
 * @param {Step[]} steps
 * @returns {Promise<boolean>} whether everything passed
 */
export async function takeSteps(steps) {
  await mkdir(WORK_CACHE, { recursive: true });
  await rm(SKIPPED, { force: true });
  /** @type {Totals[]} */
  const results = [];
  for (const step of steps) results.push(await take(step));
  results.push(await accountForSkipped(sum(results, 'skipped')));
  const skipped = sum(results, 'skipped');
  const failed = sum(results, 'failed');
  tell(
    'Unsteady: failed first, passed when run again alone',
    results.flatMap((result) => result.unsteady ?? []),
  );
  tell(
    'Failed',
    results.flatMap((result) => result.failures ?? []),
  );
  console.log(
    `Took ${(performance.now() / 60_000).toFixed(1)} minutes. Steps without tests of their own count as one each.`,
  );
  console.log(
    `${sum(results, 'passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return failed === 0;
}

/**
 * @param {Step} step
 * @returns {Promise<Totals>}
 */
async function take(step) {
  console.log(`\n== ${step.title}`);
  const began = performance.now();
  const result = await step.run().catch((error) => {
    console.error(error);
    return one(false);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const hasFailed = result.failed > 0;
  console.log(`== ${step.title}: ${hasFailed ? 'FAILED' : 'passed'} in ${seconds} s`);
  return hasFailed && result.failures === undefined
    ? { ...result, failures: [`${step.title}: see what it printed above`] }
    : result;
}

/**
 * @param {string} project
 * @returns {Promise<Totals>}
 */
async function runProject(project) {
  const first = await runFiles(project, []);
  const again = project === 'e2e' ? filesToRepeat(first) : [];
  if (again.length === 0) return first.totals;
  console.log(`\nOnce more, with nothing beside it: ${again.join(', ')}`);
  return totalsOfBoth(first, await runFiles(project, again));
}

/**
 * @param {string} project
 * @param {string[]} files none: all of the project
 * @returns {Promise<Run>}
 */
async function runFiles(project, files) {
  const results = join(WORK_CACHE, `results-${project}.json`);
  await rm(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const projects = [project, ...(project === 'unit' ? ['pure'] : [])].flatMap((name) => ['--project', name]);
  const alone = files.length === 0 ? [] : ['--no-file-parallelism', ...files];
  const code = await node([VITEST, 'run', ...projects, ...reporters, ...alone], {
    BUURTPOT_SKIPPED_FILE: SKIPPED,
  });
  return { isWhole: code === 0, ...(await readResults(results, code === 0)) };
}

/**
 * Says once more at the very end what failed: the line that told it first is thousands of lines up.
 * @param {string} title
 * @param {string[]} told
 */
function tell(title, told) {
  if (told.length > 0) console.log(`\n${title}:\n${told.map((line) => `  - ${line}`).join('\n')}`);
}

/**
 * Prints each reason for skipping. Skipping without any reason counts as failing.
 * @param {number} count
 * @returns {Promise<Totals>}
 */
async function accountForSkipped(count) {
  const lines = (await readFile(SKIPPED, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const reasons = [...new Set(lines)].map((line) => JSON.parse(line));
  console.log(reasons.length === 0 ? '\nNothing was skipped on purpose.' : '\nSkipped:');
  for (const { what, why } of reasons) console.log(`  - ${what}: ${why}`);
  const isSilent = count > 0 && reasons.length === 0;
  if (isSilent) console.log(`${count} tests were skipped without a reason: that counts as failing.`);
  return { passed: 0, failed: Number(isSilent), skipped: 0 };
}

/**
 * @param {boolean} passed
 * @returns {Totals}
 */
function one(passed) {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/**
 * @param {Totals[]} results
 * @param {'passed' | 'failed' | 'skipped'} key
 */
function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}

/**
 * @param {string[]} command a script for Node and its arguments
 * @param {Record<string, string>} [env]
 */
async function node(command, env = {}) {
  return await runShown([process.execPath, ...command], { cwd: ROOT, env });
}
