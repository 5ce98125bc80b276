/** Records a giver: an organisation, or a private person whose name stands with the persons only. */
import { ok } from '../../../kernel/result';
import { defineAction } from '../../action';
import { GiverDetails, newGiverRows } from '../giver-details';

export const recordGiver = defineAction({
  name: 'record-giver',
  input: GiverDetails,
  load: async () => null,
  decide: (_nothing, input, context) => {
    const { giver, puts, removals } = newGiverRows(input, context);
    return ok({
      puts,
      removals,
      audit: { subject: { kind: 'giver', id: giver.id }, details: { kind: giver.kind } },
    });
  },
});
