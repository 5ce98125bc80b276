/** What the screens of the talk about a round read: what was said about each plan, and the agenda. */

import type { RoundId } from '@shared/domain/voting/round';
import { type Agenda, agendaTable } from '@shared/domain/voting/talk/agenda';
import { type PlanTalk, planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { useLive } from '../use-live';

/** By the id of the plan; a plan about which nothing was said is not in it. */
export function useTalks(roundId: string): ReadonlyMap<string, PlanTalk> | undefined {
  return useLive(
    async (reader) => {
      const talks = await reader.where(planTalkTable, 'roundId', roundId);
      return new Map(talks.map((talk) => [talk.applicationId, talk]));
    },
    [roundId],
  );
}

/** null: none was made yet. */
export function useAgenda(roundId: string): Agenda | null | undefined {
  return useLive((reader) => reader.get(agendaTable, roundId as RoundId), [roundId]);
}
