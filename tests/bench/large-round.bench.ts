/** A round of a whole town by equal shares, beside one single level of it written plainly in exact fractions: minutes. */
import { mesCostAdd1, mesCostNone } from '@shared/domain/voting/rules/mes-cost';
import { type Rule, runTally } from '@shared/domain/voting/rules/rule';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { fraction } from '@shared/kernel/fraction';
import { madeUpElection } from '../support/large-election';
import { naiveLevel } from '../support/naive-equal-shares';
import { told } from './large-fund';
import { formatResults, median } from './runner';

const BALLOTS = 90_000;
const PLANS = 160;
const ROUNDS = 3;
const tieBreak = byCostThenVotesThenId;

/** Measured once, and ours three times: the plain count takes minutes. */
export async function report(): Promise<string> {
  const election = madeUpElection({ ballots: BALLOTS, plans: PLANS, dearer: 12 });
  const count = (rule: Rule) => runTally(rule, { election, parameters: {}, tieBreak });
  const { levels } = count(mesCostAdd1);
  const oursMs = { one: middleMs(() => count(mesCostNone)), all: middleMs(() => count(mesCostAdd1)) };
  const share = fraction(election.budget, election.ballotCount);
  const plainMs = timed(() => naiveLevel({ election, utility: 'cost', tieBreak }, share));
  const what = `${BALLOTS} ballots, ${PLANS} plans`;
  const results = [
    told(`plain fractions, one level, ${what}`, plainMs, plainMs),
    told(`ours, one level, ${what}`, oursMs.one, plainMs),
    told(`ours, all ${levels} levels, ${what}`, oursMs.all, plainMs),
  ];
  const about =
    'One level in plain exact fractions is the yardstick; one level of ours should stay under 0.05.';
  return formatResults({ name: 'large-round', about, rounds: ROUNDS, benches: [] }, results);
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function middleMs(run: () => unknown): number {
  return median(Array.from({ length: ROUNDS }, () => timed(run)));
}
