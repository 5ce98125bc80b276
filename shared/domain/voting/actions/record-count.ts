/** Makes a count the official outcome, after holding it against the frozen rule and the ballots themselves. */
import { z } from 'zod';
import { sumOf } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { type Ballot, ballotTable } from '../ballot';
import { boxHash } from '../box';
import { chosenProblem } from '../chosen-problem';
import { fitsBallots, isSameRule } from '../count-rule';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { regulationHash } from '../regulation';
import { Outcome, RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';

export const recordCount = defineAction({
  name: 'record-count',
  input: z.strictObject({ roundId: RoundId, outcome: Outcome }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    ballots: await reader.where(ballotTable, 'roundId', roundId),
  }),
  decide: ({ round, ballots }, { roundId, outcome }, context): VotingDecision => {
    const found = inPhase(round, 'closed');
    if (!found.ok) return found;
    const problem =
      ruleProblem(found.value, outcome) ??
      boxProblem(found.value, ballots, outcome) ??
      outcomeProblem(found.value, outcome);
    if (problem !== null) return problem;
    const counted = { ...found.value, rule: outcome.rule };
    const state = {
      ...found.value.state,
      status: 'counted' as const,
      regulationHash: regulationHash(counted),
      countedOn: context.today,
      outcome,
    };
    return ok({
      puts: [put(roundTable, { ...counted, state })],
      removals: [],
      audit: {
        subject: { kind: 'round', id: roundId },
        details: {
          rule: outcome.rule.ruleId,
          chosen: outcome.chosen.length,
          totalCost: outcome.totalCost,
          ballots: outcome.ballotCount,
          box: outcome.boxHash,
        },
      },
    });
  },
});

type Problem = { readonly ok: false; readonly error: VotingRefusal };
type Closed = RoundIn<'closed'>;

/** Rule V4: an own round counts by the rule that was frozen; for an imported vote it is chosen before this count. */
function ruleProblem(round: Closed, { rule }: Outcome): Problem | null {
  if (!fitsBallots(rule, round.ballotKind)) return no('voting.unknownRule', {}, 'rule');
  if (round.origin.kind === 'own' && !isSameRule(rule, round.rule)) {
    return no('voting.ruleIsFrozen', {}, 'rule');
  }
  return null;
}

/** Rule V7: the box must be the one that was closed, and the one that was counted. */
function boxProblem(round: Closed, ballots: readonly Ballot[], outcome: Outcome): Problem | null {
  const { state, ballotKind } = round;
  const isWhole = ballots.length === state.ballotCount && boxHash(ballots, ballotKind) === state.boxHash;
  if (!isWhole) return no('voting.boxChanged', {});
  const isCounted = outcome.ballotCount === state.ballotCount && outcome.boxHash === state.boxHash;
  return isCounted ? null : no('voting.countDoesNotFit', {});
}

/** Rule V8: what is chosen fits the round, and adds up. */
function outcomeProblem(round: Closed, { chosen, totalCost }: Outcome): Problem | null {
  const sum = sumOf(chosen, ({ amount }) => amount);
  return sum === totalCost ? chosenProblem(round, chosen, []) : no('voting.countDoesNotFit', {});
}
