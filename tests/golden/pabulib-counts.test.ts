import { certificateOf } from '@shared/domain/voting/rules/equal-shares/certificate';
import { certificateProblems } from '@shared/domain/voting/rules/equal-shares/certificate-check';
import { electionFromPabulib } from '@shared/formats/pabulib/to-election';
import { describe, expect, test } from 'vitest';
import { countGolden, golden, openGolden } from '../support/pabulib-golden';
import { sharedIsAbsent } from '../support/shared-data';

const absent = sharedIsAbsent('pabulib/golden.json', 'the counts of twelve real votes');

/** Sorted, so that winners compare as sets. */
const asSet = (ids: readonly string[]): string[] => [...ids].sort();

describe.skipIf(absent)('real votes', () => {
  test.each(golden.results)('$file as $ballotView by $rule', (expected) => {
    const tally = countGolden(openGolden(expected.file), expected, true);
    const isEqualShares = expected.rule.startsWith('mes');
    expect({
      winners: asSet(tally.chosen),
      order: tally.chosen,
      totalCost: tally.totalCost / 100,
      levels: expected.levels ? tally.levels : null,
      finalEndowment: expected.finalEndowment === undefined ? null : tally.finalEndowment,
      // The golden ties are those of equal shares; ties in the greedy rest are told by us as well.
      ties: isEqualShares ? tiesNamed(tally.ties, Object.keys(expected.exactTies ?? {})) : {},
    }).toEqual({
      winners: asSet(expected.winners),
      order: expected.rule === 'phragmen' ? tally.chosen : expected.winners,
      totalCost: expected.totalCost,
      levels: expected.levels ?? null,
      finalEndowment: expected.finalEndowment ?? null,
      ties: expected.exactTies ?? {},
    });
    if (isEqualShares && !expected.rule.endsWith('greedy') && !expected.rule.includes('add1u'))
      expect(tally.ties).toHaveLength(Object.keys(expected.exactTies ?? {}).length);
  });

  test.each(golden.results)('official count of $file as $ballotView by $rule', (expected) => {
    const without = new Set(expected.zeroVoteWinners ?? []);
    const tally = countGolden(openGolden(expected.file), expected, false);
    expect(asSet(tally.chosen)).toEqual(asSet(expected.winners.filter((id) => !without.has(id))));
    const election = electionFromPabulib(openGolden(expected.file), expected.ballotView);
    const certificate = certificateOf(election, tally);
    expect(certificate === null).toBe(!expected.rule.startsWith('mes'));
    if (certificate !== null) expect(certificateProblems(election, certificate)).toEqual([]);
  });

  test('Assen gets its official outcome: nine winners, 76,700 euros', () => {
    const rule = { rule: 'mes-cost/add1-integral-overshoot', ballotView: 'approval' } as const;
    const tally = countGolden(openGolden('Netherlands_Assen_2024.pb'), rule, false);
    const official = golden.official.find(({ file }) => file === 'Netherlands_Assen_2024.pb');
    expect(asSet(tally.chosen)).toEqual(asSet(official?.winners ?? []));
    expect(tally.chosen).toHaveLength(9);
    expect(tally.totalCost).toBe(7_670_000);
  });
});

function tiesNamed(
  ties: readonly { projects: readonly string[]; levels: number }[],
  names: readonly string[],
): Record<string, number> {
  const byName = new Map(ties.map(({ projects, levels }) => [asSet(projects).join('|'), levels]));
  return Object.fromEntries(names.map((name) => [name, byName.get(name) ?? 0]));
}
