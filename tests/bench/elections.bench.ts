/** Real elections by equal shares, all levels, beside the same count written plainly in exact fractions. */
import { mesCostAdd1, mesCostNone } from '@shared/domain/voting/rules/mes-cost';
import { type Rule, runTally } from '@shared/domain/voting/rules/rule';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { electionFromPabulib } from '@shared/formats/pabulib/to-election';
import { fraction } from '@shared/kernel/fraction';
import { naiveLevel, naiveLevels } from '../support/naive-equal-shares';
import { openGolden } from '../support/pabulib-golden';
import { sharedIsAbsent } from '../support/shared-data';
import type { BenchSuite } from './runner';

/** Every level of it ties exactly. */
const TIED = 'Netherlands_Amsterdam_166.pb';
const LARGEST = 'Netherlands_Amsterdam_309.pb';
const tieBreak = byCostThenVotesThenId;
const IN_EUROS = { start: 'exact', stop: 'exhaustive', step: 100 } as const;

const election = (file: string) => electionFromPabulib(openGolden(file), 'approval');

function madeSuite(): BenchSuite {
  const [tied, largest] = [election(TIED), election(LARGEST)];
  const count = (rule: Rule, vote: typeof tied) => () =>
    runTally(rule, { election: vote, parameters: {}, tieBreak });
  const share = fraction(largest.budget, largest.ballotCount);
  return {
    name: 'elections',
    about:
      'Plain exact fractions over all levels of a small vote that ties at each of them are the yardstick.',
    rounds: 1,
    benches: [
      {
        name: `plain fractions, all levels, ${tied.ballotCount} ballots that tie`,
        isYardstick: true,
        run: () => naiveLevels({ election: tied, utility: 'cost', tieBreak }, IN_EUROS),
      },
      {
        name: `ours, all levels, ${tied.ballotCount} ballots that tie`,
        isYardstick: false,
        run: count(mesCostAdd1, tied),
      },
      {
        name: `plain fractions, one level, ${largest.ballotCount} ballots`,
        isYardstick: false,
        run: () => naiveLevel({ election: largest, utility: 'cost', tieBreak }, share),
      },
      {
        name: `ours, one level, ${largest.ballotCount} ballots`,
        isYardstick: false,
        run: count(mesCostNone, largest),
      },
      {
        name: `ours, all levels, ${largest.ballotCount} ballots`,
        isYardstick: false,
        run: count(mesCostAdd1, largest),
      },
    ],
  };
}

const isAbsent = sharedIsAbsent(`pabulib/${LARGEST}`, 'the bench of real elections');

export const suite: BenchSuite | null = isAbsent ? null : madeSuite();

/** Where there is nothing to measure. */
export const report = async (): Promise<string> => 'elections: the real elections are not on this machine.';
