/**
 * The kinds of tests: `unit` runs in Node, and so does `pure`, whose files share what they load, because nothing there keeps
 * a state; `e2e` in a real Electron window and in Chromium.
 */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of `shared/` and its laws: values in, values out. */
const PURE = ['tests/shared/**/*.test.ts', 'tests/laws/**/*.test.ts'];

/** Files that take minutes, to begin with; their size says nothing of it: few lines, all screens. */
const LONGEST = ['all-screens.test.ts', 'faults.test.ts', 'all-screens-width.test.ts', 'main-job.test.ts'];

/** No core stands idle at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}`));
  return rank < 0 ? LONGEST.length : rank;
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  cacheDir: 'node_modules/.cache/vite',
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...PURE],
          // By itself vitest would leave one of two cores idle.
          maxWorkers: '100%',
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: [...PURE],
          // Loading the schemas anew for each file took five times as long as the tests.
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          setupFiles: ['tests/support/show-failure.ts'],
          // Each file has data folders and ports of its own; two windows at once keep two cores busy.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
