/** What is said of a run of tests: a file that fails twice has failed, one that passes alone is told as unsteady. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../electron/launch/places.mjs';
import { filesToRepeat, readResults, totalsOfBoth } from '../../../electron/launch/test-results.mjs';

type Outcome = 'passed' | 'failed';

/** As vitest writes it: per file the outcomes of its tests. */
async function run(files: Readonly<Record<string, readonly Outcome[]>>) {
  const outcomes = Object.values(files).flat();
  const isWhole = !outcomes.includes('failed');
  const path = join(await mkdtemp(join(tmpdir(), 'buurtpot-results-')), 'results.json');
  const testResults = Object.entries(files).map(([file, tests]) => ({
    name: join(ROOT, 'tests', file),
    status: tests.includes('failed') ? 'failed' : 'passed',
    message: '',
    assertionResults: tests.map((status, number) => ({
      fullName: `test ${number + 1}`,
      status,
      failureMessages: status === 'failed' ? ['It was late.'] : [],
    })),
  }));
  const count = (status: Outcome) => outcomes.filter((one) => one === status).length;
  await writeFile(
    path,
    JSON.stringify({
      testResults,
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numPendingTests: 0,
      numTodoTests: 0,
    }),
  );
  return { isWhole, ...(await readResults(path, isWhole)) };
}

describe('files that failed', () => {
  test('are run again where they are few', async () => {
    const first = await run({ 'a.test.ts': ['passed', 'failed', 'failed'], 'b.test.ts': ['passed'] });
    expect(filesToRepeat(first)).toEqual(['tests/a.test.ts']);
    expect(filesToRepeat(await run({ 'b.test.ts': ['passed'] }))).toEqual([]);
    const many = Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.test.ts`, ['failed' as const]]));
    expect(filesToRepeat(await run(many))).toEqual([]);
  });

  test('count by their second result, and a pass is told as unsteady', async () => {
    const first = await run({ 'a.test.ts': ['passed', 'failed'], 'b.test.ts': ['passed', 'passed'] });
    const good = totalsOfBoth(first, await run({ 'a.test.ts': ['passed', 'passed'] }));
    expect(good).toEqual({
      passed: 4,
      failed: 0,
      skipped: 0,
      unsteady: ['tests/a.test.ts: test 2\nIt was late.'],
    });
    const bad = totalsOfBoth(first, await run({ 'a.test.ts': ['passed', 'failed'] }));
    expect(bad).toMatchObject({ passed: 3, failed: 1, failures: ['tests/a.test.ts: test 2\nIt was late.'] });
    expect(bad).not.toHaveProperty('unsteady');
  });

  test('are not forgotten where the run stopped before it said anything', async () => {
    expect((await readResults('no such file', false)).totals.failed).toBe(1);
    const broken = { ...(await run({ 'a.test.ts': ['passed'] })), isWhole: false };
    expect(filesToRepeat(broken)).toEqual([]);
  });
});
