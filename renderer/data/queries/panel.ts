/** What the screens of the panel read: its members by name, its lotteries, and who takes no part in a plan of a round. */
import { type Lottery, type LotteryId, lotteryTable } from '@shared/domain/panel/lottery/lottery';
import { type PanelMember, panelMemberTable } from '@shared/domain/panel/panel-member';
import { type Person, personTable } from '@shared/domain/people/person';
import { type Conflict, conflictTable } from '@shared/domain/voting/conflict';
import { useLive } from '../use-live';

export interface NamedMember {
  readonly member: PanelMember;
  /** null: erased. */
  readonly person: Person | null;
}

/** By name; of one person the newest term first. */
export function usePanelMembers(): readonly NamedMember[] | undefined {
  return useLive(async (reader) => {
    const members = await reader.all(panelMemberTable);
    const persons = new Map((await reader.all(personTable)).map((person) => [person.id, person]));
    return members
      .map((member) => ({ member, person: persons.get(member.personId) ?? null }))
      .sort(
        (a, b) =>
          (a.person?.name ?? '').localeCompare(b.person?.name ?? '') ||
          (a.member.from < b.member.from ? 1 : -1),
      );
  }, []);
}

export function useConflicts(roundId: string): readonly Conflict[] | undefined {
  return useLive((reader) => reader.where(conflictTable, 'roundId', roundId), [roundId]);
}

/** Newest first: the ids tell the time. */
export function useLotteries(): readonly Lottery[] | undefined {
  return useLive(async (reader) => {
    const lotteries = await reader.all(lotteryTable);
    return lotteries.sort((a, b) => (a.id < b.id ? 1 : -1));
  }, []);
}

/** null: there is no such lottery. */
export function useLottery(lotteryId: string): Lottery | null | undefined {
  return useLive((reader) => reader.get(lotteryTable, lotteryId as LotteryId), [lotteryId]);
}
