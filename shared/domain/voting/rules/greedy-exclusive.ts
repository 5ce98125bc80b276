/** Most votes first, where some plans exclude each other: of each group one is chosen at most. */
import { z } from 'zod';
import { PLAIN_GREEDY, tallyGreedily } from './greedy';
import { groupsField, groupsSchema } from './parameters';
import { type CountInput, defineRule } from './rule';

export const greedyExclusive = defineRule({
  id: 'greedy-exclusive',
  label: { nl: 'Meeste stemmen, één per groep', en: 'Most votes, one of each group' },
  description: {
    nl: 'Het plan met de meeste stemmen gaat eerst; daarna vallen plannen af die niet meer samen kunnen.',
    en: 'The plan with the most votes goes first; plans that can no longer go with it drop out.',
  },
  views: ['approval', 'points'],
  fields: [groupsField],
  parameters: z.strictObject({ groups: groupsSchema }),
  effectiveSupport: null,
  tally: (input) =>
    tallyGreedily('greedy-exclusive', input, {
      ...PLAIN_GREEDY,
      rivals: rivalsIn(input, input.parameters.groups),
    }),
});

/** Throws on an id that is not in the election: a group that is mistyped would exclude nothing. */
function rivalsIn(
  { election }: CountInput<unknown>,
  groups: readonly (readonly string[])[],
): Map<number, Set<number>> {
  const places = new Map(election.projects.map(({ id }, index) => [id, index]));
  const rivals = new Map<number, Set<number>>();
  for (const group of groups) {
    const members = group.map((id) => {
      const place = places.get(id);
      if (place === undefined) throw new RangeError(`A group names an unknown plan: ${id}`);
      return place;
    });
    for (const member of members) {
      const own = rivals.get(member) ?? new Set();
      for (const other of members) if (other !== member) own.add(other);
      rivals.set(member, own);
    }
  }
  return rivals;
}
