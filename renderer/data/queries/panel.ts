/** What the screens of the panel read: its members by name, and who takes no part in a plan of a round. */
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
