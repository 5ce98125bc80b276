/** What is filled in for a value map; rows without an id get one. */
import { z } from 'zod';
import type { Context, Reader } from '../action';
import { grantTable } from '../grants/grant';
import { ValueInput, ValueMap, ValueOutcome } from './value-map';

const NewId = z.uuid().nullable();

export const ValueMapDetails = ValueMap.omit({ id: true }).extend({
  inputs: z.array(ValueInput.extend({ id: NewId })),
  outcomes: z.array(ValueOutcome.extend({ id: NewId })),
});
export type ValueMapDetails = z.infer<typeof ValueMapDetails>;

export function withIds(
  { inputs, outcomes, ...rest }: ValueMapDetails,
  context: Context,
): Omit<ValueMap, 'id'> {
  return {
    ...rest,
    inputs: inputs.map((row) => ({ ...row, id: row.id ?? context.newId() })),
    outcomes: outcomes.map((row) => ({ ...row, id: row.id ?? context.newId() })),
  };
}

/** A value map may stand alone; when it names an award, that award must be there. */
export async function grantIsKnown(reader: Reader, { grantId }: Pick<ValueMap, 'grantId'>): Promise<boolean> {
  return grantId === null || (await reader.get(grantTable, grantId)) !== null;
}
