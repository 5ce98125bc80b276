/** Starts a value map, empty or out of an example. */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import type { ImpactRefusals } from '../refusals';
import { type ValueMap, type ValueMapId, valueMapTable } from '../value-map';
import { grantIsKnown, ValueMapDetails, withIds } from '../value-map-details';

export const recordValueMap = defineAction({
  name: 'record-value-map',
  input: ValueMapDetails,
  load: async (reader: Reader, input) => ({ grantIsKnown: await grantIsKnown(reader, input) }),
  decide: (snapshot, input, context): Decision<ImpactRefusals> => {
    if (!snapshot.grantIsKnown) return refuse<ImpactRefusals>()('impact.unknownGrant', {}, 'grantId');
    const map: ValueMap = { ...withIds(input, context), id: context.newId<ValueMapId>() };
    return ok({
      puts: [put(valueMapTable, map)],
      removals: [],
      audit: { subject: { kind: 'valueMap', id: map.id }, details: { rows: map.outcomes.length } },
    });
  },
});
