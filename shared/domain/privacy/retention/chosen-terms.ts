/** The terms that the fund chose itself, where it chose others than the policy proposes; the law's stay the least. */
import { z } from 'zod';
import { idOf } from '../../../kernel/ids';
import { defineTable } from '../../action';
import { CLOCKS, type Clock, RETENTION, RETENTION_KINDS, type RetentionKind } from './policy';
import type { Term } from './term';

export const RetentionTermId = idOf<'RetentionTermId'>();
export type RetentionTermId = z.infer<typeof RetentionTermId>;

/** A row for each clock with a term of the fund's own. */
export const RetentionTerm = z.strictObject({
  id: RetentionTermId,
  kind: z.enum(RETENTION_KINDS),
  clock: z.enum(CLOCKS),
  /** In the unit of the policy. */
  count: z.int().min(0).max(100),
});
export type RetentionTerm = z.infer<typeof RetentionTerm>;

export const retentionTermTable = defineTable({
  name: 'retentionTerms',
  schema: RetentionTerm,
  indexes: [],
  sealing: null,
});

/** The term that holds; null where nothing goes by this clock. Never shorter than the law says, whatever was chosen. */
export function termOf(chosen: readonly RetentionTerm[], kind: RetentionKind, clock: Clock): Term | null {
  const rule = RETENTION[kind][clock];
  if (rule === null) return null;
  const own = chosen.find((row) => row.kind === kind && row.clock === clock);
  return { unit: rule.term.unit, count: Math.max(rule.least, own?.count ?? rule.term.count) };
}
