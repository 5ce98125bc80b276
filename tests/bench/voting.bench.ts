/** The count by equal shares, beside the same count written plainly in exact fractions. */
import { mesCostAdd1, mesCostNone } from '@shared/domain/voting/rules/mes-cost';
import { type Rule, runTally } from '@shared/domain/voting/rules/rule';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { fraction } from '@shared/kernel/fraction';
import { madeUpElection } from '../support/large-election';
import { naiveLevel } from '../support/naive-equal-shares';
import type { BenchSuite } from './runner';

const tieBreak = byCostThenVotesThenId;
const small = madeUpElection({ ballots: 300, plans: 20 });

const count = (rule: Rule, election: typeof small, parameters: object) => () =>
  runTally(rule, { election, parameters, tieBreak });

export const suite: BenchSuite = {
  name: 'voting',
  about: 'One level of equal shares in plain exact fractions is the yardstick; ours should stay under 0.1.',
  rounds: 3,
  benches: [
    {
      name: 'plain fractions, one level, 300 ballots, 20 plans',
      isYardstick: true,
      run: () =>
        naiveLevel({ election: small, utility: 'cost', tieBreak }, fraction(small.budget, small.ballotCount)),
    },
    {
      name: 'ours, one level, 300 ballots, 20 plans',
      isYardstick: false,
      run: count(mesCostNone, small, {}),
    },
    {
      name: 'ours, all levels, 300 ballots, 20 plans',
      isYardstick: false,
      run: count(mesCostAdd1, small, {}),
    },
  ],
};
