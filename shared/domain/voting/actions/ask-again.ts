/**
 * The second go of a round of consent: a new round, prepared from plans that met objections and were changed for them, with
 * the money that the first left. The objections and their answers go along as worries. Once, and before the awards (V70).
 */
import { z } from 'zod';
import { err, ok, type Result } from '../../../kernel/result';
import { type Context, defineAction, type Put, put, type Reader } from '../../action';
import { type Application, ApplicationId, applicationTable } from '../../applications/application';
import { chosenNow } from '../after-count';
import { ballotTable } from '../ballot';
import { potsLeft } from '../pots';
import { tooFewBallots } from '../quorum';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { type Round, RoundId, roundTable } from '../round';
import { loadPlans, prepare } from '../round-form';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';
import { isAnswered, objectionsOn } from '../talk/objections';
import { type PlanTalk, type PlanTalkId, planTalkTable, type WorryId } from '../talk/plan-talk';

export const askAgain = defineAction({
  name: 'ask-again',
  input: z.strictObject({ roundId: RoundId, planIds: z.array(ApplicationId).min(1) }),
  load: async (reader: Reader, { roundId, planIds }) => ({
    round: await loadRound(reader, roundId),
    plans: await loadPlans(reader, planIds),
    ballots: await reader.where(ballotTable, 'roundId', roundId),
    talks: await reader.where(planTalkTable, 'roundId', roundId),
    last: await reader.last(roundTable, 'number'),
  }),
  decide: ({ round, plans, ballots, talks, last }, _input, context): VotingDecision => {
    const found = inPhase(round, 'counted');
    if (!found.ok) return found;
    const first = found.value;
    if (first.settings.again !== null || tooFewBallots(first) !== null) return no('voting.askedAgain', {});
    const objected = objectionsOn(first, ballots);
    const asked: Asked[] = [];
    for (const plan of plans) {
      if (plan === null || !isHere(plan, first)) return no('voting.unknownPlan', {}, 'planIds');
      if (!objected.has(plan.id)) return no('voting.noObjections', { title: plan.title });
      const talk = talks.find(({ applicationId }) => applicationId === plan.id) ?? null;
      if (!isAnswered(talk)) return no('voting.objectionUnanswered', { title: plan.title });
      asked.push({ plan: { ...plan, state: { status: 'ready' } }, talk });
    }
    const prepared = secondRound(first, asked);
    if (!prepared.ok) return prepared;
    const id = context.newId<RoundId>();
    const number = (last?.number ?? 0) + 1;
    const second = { ...prepared.value, id, number };
    return ok({
      puts: [put(roundTable, second), ...asked.flatMap((one) => putsOf(one, id, context))],
      removals: [],
      audit: {
        subject: { kind: 'round', id },
        details: { number, of: first.number, pot: second.pot, plans: asked.length },
      },
    });
  },
});

interface Asked {
  readonly plan: Application;
  readonly talk: PlanTalk;
}

function isHere({ state }: Application, { id }: Round): boolean {
  return state.status === 'inRound' && state.roundId === id;
}

/** As the first, with its days, roll and lot still to come. */
function secondRound(
  first: RoundIn<'counted'>,
  asked: readonly Asked[],
): Result<Omit<Round, 'id' | 'number'>, VotingRefusal> {
  const plans = asked.map(({ plan }) => plan);
  const planIds = plans.map(({ id }) => id);
  const { pot, pots } = potsLeft(first, chosenNow(first), planIds);
  if (pot <= 0) return no('voting.noMoneyLeft', {});
  const settings = {
    ...first.settings,
    votingFrom: null,
    votingUntil: null,
    hasRoll: false,
    again: first.number,
    pots,
  };
  const prepared = prepare({ ...first, ballotKind: 'consent', pot, settings, planIds }, plans);
  if (!prepared.ok) return err(prepared.error);
  return ok({
    ...prepared.value,
    lotOrder: [],
    draws: [],
    after: [],
    origin: { kind: 'own' },
    state: { status: 'preparing' },
  });
}

function putsOf({ plan, talk }: Asked, roundId: RoundId, { newId }: Context): Put[] {
  const worries = talk.objections.map((objection) => ({ ...objection, id: newId<WorryId>() }));
  const id = newId<PlanTalkId>();
  const again = { ...talk, id, roundId, worries, objections: [], notes: '', reason: '' };
  return [put(applicationTable, plan), put(planTalkTable, again)];
}
