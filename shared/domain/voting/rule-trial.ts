/** The same ballots by several rules, to learn from before a rule is chosen: nothing of it is official, nothing is kept. */
import type { Cents } from '../../kernel/money';
import { type CountableVote, startVoteCount } from './countable-vote';
import type { CountRule } from './round';
import type { Count } from './rules/rule';
import { type Satisfaction, satisfactionOf } from './satisfaction';

export interface RuleTrial {
  readonly rule: CountRule;
  /** In the order of selection. */
  readonly chosen: readonly string[];
  readonly totalCost: Cents;
  readonly ties: number;
  readonly satisfaction: Satisfaction;
}

/** One rule after the other, in slices. Throws on a rule that is not in the registry. */
export function* tryRules(vote: CountableVote, rules: readonly CountRule[]): Count<RuleTrial[]> {
  const trials: RuleTrial[] = [];
  for (const [place, rule] of rules.entries()) {
    const { slices, election } = startVoteCount(vote, rule);
    const progress = { done: place, of: rules.length, level: null };
    yield progress;
    let slice = slices.next();
    while (slice.done !== true) {
      yield { ...progress, level: slice.value.level };
      slice = slices.next();
    }
    const { chosen, totalCost, ties } = slice.value.tally;
    const satisfaction = satisfactionOf(election, chosen);
    trials.push({ rule, chosen, totalCost, ties: ties.length, satisfaction });
  }
  return trials;
}
