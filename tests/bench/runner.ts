/** Measures named pieces of work side by side: times of one machine mean little, their ratios travel. */

export type Bench = {
  readonly name: string;
  /** The piece of work the others are compared with; exactly one bench of a suite has it. */
  readonly isYardstick: boolean;
  readonly run: () => unknown | Promise<unknown>;
};

export type BenchSuite = {
  readonly name: string;
  /** What the ratio shows and which one would be bad news, in a sentence. */
  readonly about: string;
  readonly rounds: number;
  readonly benches: readonly Bench[];
};

export type BenchResult = {
  readonly name: string;
  readonly medianMs: number;
  /** Median against the yardstick's. */
  readonly ratio: number;
};

/** Runs the benches in turns, so that a busy moment hits all of them, and compares medians. */
export async function measure(suite: BenchSuite): Promise<readonly BenchResult[]> {
  const yardsticks = suite.benches.filter((bench) => bench.isYardstick);
  const [yardstick] = yardsticks;
  if (yardstick === undefined || yardsticks.length > 1) throw new Error(`${suite.name} needs one yardstick.`);
  const times = new Map<string, number[]>(suite.benches.map((bench) => [bench.name, []]));
  for (let round = 0; round <= suite.rounds; round += 1) {
    for (const bench of suite.benches) {
      const began = performance.now();
      await bench.run();
      // The first round warms up.
      if (round > 0) times.get(bench.name)?.push(performance.now() - began);
    }
  }
  const base = median(times.get(yardstick.name) ?? []);
  return suite.benches.map(({ name }) => {
    const medianMs = median(times.get(name) ?? []);
    return { name, medianMs, ratio: medianMs / base };
  });
}

/** A table in plain text. */
export function formatResults(suite: BenchSuite, results: readonly BenchResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(
    ({ name, medianMs, ratio }) =>
      `  ${name.padEnd(width)}  ${medianMs.toFixed(2).padStart(10)} ms  ${ratio.toFixed(2).padStart(8)} x`,
  );
  return [`${suite.name}: ${suite.about}`, ...rows].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
