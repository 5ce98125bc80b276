/** One line of the audit log: who did what to which record, chained to the line before it. */
import { z } from 'zod';
import { Instant } from '../../kernel/dates';
import { Sha256 } from '../../kernel/hash';
import { defineTable } from '../action';

export const AuditEntry = z.strictObject({
  /** `<device>:<seq>`, so that the chains of two computers never collide. */
  id: z.string().min(3),
  device: z.uuid(),
  /** 1, 2, 3 … without a gap on one device. */
  seq: z.int().positive(),
  at: Instant,
  actor: z.enum(['treasurer', 'panel', 'initiative']),
  action: z.string().min(1),
  subjectKind: z.string().min(1),
  subjectId: z.string().min(1),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** SHA-256 over the rows that were put and the ids that were removed. */
  changeHash: Sha256,
  previousHash: Sha256,
  /** SHA-256 over all fields above. */
  hash: Sha256,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const auditEntryTable = defineTable({
  name: 'auditEntries',
  schema: AuditEntry,
  indexes: ['seq', 'at', 'subjectId'],
  sealing: null,
});
