/** The order of test files: those that take minutes first, so that no core stands idle at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Their size says nothing of it: few lines, all screens. */
const LONGEST = ['all-screens.test.ts', 'faults.test.ts', 'all-screens-width.test.ts', 'main-job.test.ts'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}`));
  return rank < 0 ? LONGEST.length : rank;
}
