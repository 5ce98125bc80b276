/** What every action on the talk about a plan asks first, and when its rows may go back. */
import { ok, type Result } from '../../../kernel/result';
import type { Context, Reader, UndoCheck } from '../../action';
import { type Application, type ApplicationId, applicationTable } from '../../applications/application';
import { chosenNow } from '../after-count';
import { no, type VotingRefusal } from '../refusals';
import type { Round, RoundId } from '../round';
import { loadRound } from '../round-in-phase';
import { hasOutcome, isClosed, isIn } from '../round-status';
import { type PlanTalk, type PlanTalkId, planTalkTable } from './plan-talk';

interface OfPlan {
  readonly roundId: RoundId;
  readonly applicationId: ApplicationId;
}

export interface TalkSnapshot {
  readonly round: Round | null;
  readonly plan: Application | null;
  /** null: nothing was said yet. */
  readonly talk: PlanTalk | null;
}

export async function loadTalk(reader: Reader, { roundId, applicationId }: OfPlan): Promise<TalkSnapshot> {
  const talks = await reader.where(planTalkTable, 'roundId', roundId);
  return {
    round: await loadRound(reader, roundId),
    plan: await reader.get(applicationTable, applicationId),
    talk: talks.find((one) => one.applicationId === applicationId) ?? null,
  };
}

interface FoundTalk {
  readonly round: Round;
  readonly plan: Application;
  readonly talk: PlanTalk;
}

/** With a new row for a plan about which nothing was said yet. */
export function foundTalk(
  { round, plan, talk }: TalkSnapshot,
  newId: Context['newId'],
): Result<FoundTalk, VotingRefusal> {
  if (round === null) return no('voting.unknownRound', {});
  if (plan === null || !round.plans.some(({ applicationId }) => applicationId === plan.id)) {
    return no('voting.unknownPlan', {}, 'applicationId');
  }
  const { id: applicationId, initiativeId } = plan;
  const empty = {
    roundId: round.id,
    applicationId,
    initiativeId,
    worries: [],
    objections: [],
    notes: '',
    reason: '',
  };
  return ok({ round, plan, talk: talk ?? { id: newId<PlanTalkId>(), ...empty } });
}

type Moment = (round: Round) => VotingRefusal | null;

/** Rules V61, V62: until the box is closed. */
export const beforeClosing: Moment = (round) => (isClosed(round) ? no('voting.talkTooLate', {}).error : null);

/** Rule V63: until awards are made of the outcome. */
export const beforeAwards: Moment = (round) =>
  isIn(round, 'decided') ? no('voting.notesTooLate', {}).error : null;

/** Rule V64: between the count and the awards, after which the letters go out. */
export const forOwnReason: Moment = (round) =>
  isIn(round, 'counted') ? null : no('voting.reasonNotNow', {}).error;

/** After the count: whether this plan gets money, by the count or what came after it. */
export function isChosen(round: Round, applicationId: string): boolean {
  return hasOutcome(round) && chosenNow(round).some((one) => one.applicationId === applicationId);
}

/** Rows of the talk go back as long as they may still be changed by hand. */
export function backWhile(moment: Moment): UndoCheck {
  return async (reader, rows) => {
    for (const { id, row } of rows.filter(({ table }) => table === planTalkTable.name)) {
      const now = await reader.get(planTalkTable, id as PlanTalkId);
      const problem = await problemOf(reader, now?.roundId ?? (row as PlanTalk | null)?.roundId, moment);
      if (problem !== null) return problem;
    }
    return null;
  };
}

async function problemOf(reader: Reader, roundId: RoundId | undefined, moment: Moment) {
  const round = roundId === undefined ? null : await loadRound(reader, roundId);
  return round === null ? no('voting.unknownRound', {}).error : moment(round);
}
