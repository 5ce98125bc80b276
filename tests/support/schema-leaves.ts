/** The texts that a schema takes: their places, and what each may be. */
import type { z } from 'zod';

export interface Leaf {
  /** `*` for every item of a list or record. */
  readonly path: readonly string[];
  readonly schema: z.ZodType;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly in?: z.ZodType;
}

const WITHOUT_TEXT = ['number', 'int', 'boolean', 'null', 'literal', 'enum', 'bigint', 'undefined'];

/** Throws for a kind of schema that it does not know, so that none is passed over. */
export function leavesOf(schema: z.ZodType, path: readonly string[] = []): Leaf[] {
  const definition = schema.def as unknown as Definition;
  const { type, shape, element, valueType, options, items } = definition;
  if (WITHOUT_TEXT.includes(type)) return [];
  if (type === 'string') return [{ path, schema }];
  if (shape !== undefined) {
    return Object.entries(shape).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  }
  const listed = element ?? valueType;
  if (listed !== undefined) return leavesOf(listed, [...path, '*']);
  const inner = definition.innerType ?? definition.in;
  if (inner !== undefined) return leavesOf(inner, path);
  const choices = options ?? items;
  if (choices !== undefined) return choices.flatMap((choice) => leavesOf(choice, path));
  throw new Error(`A schema of the kind ${type} at ${path.join('.')} is not known here.`);
}
