/** What is known of who sits in the panel, and of the interests that were told. */
import type { Day } from '../../kernel/dates';
import type { PanelMember } from '../panel/panel-member';
import type { Person } from '../people/person';
import type { Conflict } from '../voting/conflict';
import type { ErasureBook } from './erasure-book';

export type PanelTold =
  | {
      readonly kind: 'inPanel';
      readonly role: PanelMember['role'];
      readonly from: Day;
      readonly until: Day | null;
    }
  | {
      readonly kind: 'interest';
      readonly day: Day;
      readonly tie: NonNullable<Conflict['tie']>;
      /** Name of the initiative; empty once it is gone. */
      readonly initiative: string;
      readonly what: string;
    };

export function panelToldOf(
  { panelMembers, conflicts, initiatives }: Pick<ErasureBook, 'panelMembers' | 'conflicts' | 'initiatives'>,
  { id }: Person,
): PanelTold[] {
  const names = new Map(initiatives.map((initiative) => [initiative.id, initiative.name]));
  return [
    ...panelMembers.flatMap(({ personId, role, from, until }): PanelTold[] =>
      personId === id ? [{ kind: 'inPanel', role, from, until }] : [],
    ),
    ...conflicts.flatMap(({ personId, declaredOn, tie, initiativeId, what }): PanelTold[] =>
      personId !== id || tie === null
        ? []
        : [{ kind: 'interest', day: declaredOn, tie, initiative: names.get(initiativeId) ?? '', what }],
    ),
  ];
}
