/** Removes a value map; the award and its report stay as they are. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import type { ImpactRefusals } from '../refusals';
import { ValueMapId, valueMapTable } from '../value-map';

export const removeValueMap = defineAction({
  name: 'remove-value-map',
  input: z.strictObject({ valueMapId: ValueMapId }),
  load: (reader: Reader, { valueMapId }) => reader.get(valueMapTable, valueMapId),
  decide: (map): Decision<ImpactRefusals> => {
    if (map === null) return refuse<ImpactRefusals>()('impact.unknownValueMap', {});
    return ok({
      puts: [],
      removals: [{ table: valueMapTable.name, id: map.id }],
      audit: { subject: { kind: 'valueMap', id: map.id }, details: {} },
    });
  },
  undo: onlyRows,
});
