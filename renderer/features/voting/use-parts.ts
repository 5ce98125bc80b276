/** Of a round of our own: its members by name, and per plan who takes part. */

import type { Round } from '@shared/domain/voting/round';
import { membersOfRound, type PlanPart, partsOfPlans } from '@shared/domain/voting/taking-part';
import { type NamedMember, useConflicts, usePanelMembers } from '../../data/queries/panel';
import { useToday } from '../../data/use-today';

export interface PartsOfRound {
  /** Who has a vote. */
  readonly voters: readonly NamedMember[];
  /** Of everybody who was ever in the panel; null: erased. */
  readonly nameOf: ReadonlyMap<string, string | null>;
  readonly parts: readonly PlanPart[];
}

/** null: there is no panel, or the vote came out of a file; undefined: it is being looked up. */
export function useParts(round: Round): PartsOfRound | null | undefined {
  const today = useToday();
  const members = usePanelMembers();
  const conflicts = useConflicts(round.id);
  if (members === undefined || conflicts === undefined) return undefined;
  const voters = membersOfRound(
    round,
    members.map(({ member }) => member),
    today,
  );
  if (round.origin.kind !== 'own' || (voters.length === 0 && conflicts.length === 0)) return null;
  const ids = new Set(voters.map(({ id }) => id));
  return {
    voters: members.filter(({ member }) => ids.has(member.id)),
    nameOf: new Map(members.map(({ member, person }) => [member.id, person?.name ?? null])),
    parts: partsOfPlans(round, voters, conflicts),
  };
}
