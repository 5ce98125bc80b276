/** Changes the rows and figures of a value map. */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import type { ImpactRefusals } from '../refusals';
import { ValueMapId, valueMapTable } from '../value-map';
import { grantIsKnown, ValueMapDetails, withIds } from '../value-map-details';

export const changeValueMap = defineAction({
  name: 'change-value-map',
  input: ValueMapDetails.extend({ valueMapId: ValueMapId }),
  load: async (reader: Reader, input) => ({
    map: await reader.get(valueMapTable, input.valueMapId),
    grantIsKnown: await grantIsKnown(reader, input),
  }),
  decide: (snapshot, { valueMapId, ...details }, context): Decision<ImpactRefusals> => {
    if (snapshot.map === null) return refuse<ImpactRefusals>()('impact.unknownValueMap', {});
    if (!snapshot.grantIsKnown) return refuse<ImpactRefusals>()('impact.unknownGrant', {}, 'grantId');
    return ok({
      puts: [put(valueMapTable, { ...withIds(details, context), id: valueMapId })],
      removals: [],
      audit: { subject: { kind: 'valueMap', id: valueMapId }, details: { rows: details.outcomes.length } },
    });
  },
  undo: onlyRows,
});
