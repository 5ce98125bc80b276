/** Erasure of what a member of the panel told: an interest goes with the name. That somebody took no part stays, without who. */
import type { Day } from '../../kernel/dates';
import { put } from '../action';
import type { Person } from '../people/person';
import { bareConflict, conflictTable } from '../voting/conflict';
import type { ErasureBook } from './erasure-book';
import { type ErasurePlan, type Fate, joined, NO_ERASURE } from './erasure-line';

type Panel = Pick<ErasureBook, 'panelMembers' | 'conflicts'>;

/** The term still runs, or is to begin: the fund must know who decides. */
export function isStillInPanel({ panelMembers }: Panel, { id }: Person, today: Day): boolean {
  return panelMembers.some(({ personId, until }) => personId === id && (until === null || until >= today));
}

/** Days on which somebody sat in the panel or told an interest, as far as they are over. */
export function activeDaysOfMember({ panelMembers, conflicts }: Panel, { id }: Person): Day[] {
  return [
    ...panelMembers.flatMap(({ personId, until }) => (personId === id && until !== null ? [until] : [])),
    ...conflicts.flatMap(({ personId, declaredOn }) => (personId === id ? [declaredOn] : [])),
  ];
}

/** `name`: what becomes of the name, with which the words stand or go. */
export function conflictErasure(
  { conflicts }: Panel,
  { person, name }: { readonly person: Person; readonly name: Fate },
): ErasurePlan {
  const own = conflicts.filter(({ personId }) => personId === person.id);
  return joined(
    own.map((conflict): ErasurePlan => {
      const base = { table: 'conflicts', id: conflict.id, label: person.name } as const;
      const lines = conflict.tie === null ? [] : [{ ...base, parts: ['title'] as const, fate: fateOf(name) }];
      // Sealed with the key of the person: what stays is written again with the new one.
      const row = name.kind === 'kept' ? conflict : bareConflict(conflict);
      return { ...NO_ERASURE, lines, puts: [put(conflictTable, row)] };
    }),
  );
}

function fateOf(name: Fate): Fate {
  return name.kind === 'kept' ? name : { kind: 'erased' };
}
