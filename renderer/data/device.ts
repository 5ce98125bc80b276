/** The store's own row about itself: which device writes here, and how far its chains have come. */
import { NO_HASH, Sha256 } from '@shared/kernel/hash';
import { z } from 'zod';
import type { Database } from './database';

/** Number of rows per table, kept up with every write: the store's own sum of what should be there. */
export const Counts = z.record(z.string(), z.int().nonnegative());
export type Counts = z.infer<typeof Counts>;

export const Device = z.strictObject({
  id: z.literal('this'),
  /** Who wrote the audit entries made here; a restored store gets a new one. */
  device: z.uuid(),
  auditSeq: z.int().nonnegative(),
  auditHash: Sha256,
  /** Last journal line made here, the outbox included. */
  journalSeq: z.int().nonnegative(),
  journalHash: Sha256,
  counts: Counts,
  /** Hash of the first line of a journal that has yet to take the place of the one on disk; null: none. */
  renewal: Sha256.nullable(),
});
export type Device = z.infer<typeof Device>;

export function newDevice(device: string): Device {
  return {
    id: 'this',
    device,
    auditSeq: 0,
    auditHash: NO_HASH,
    journalSeq: 0,
    journalHash: NO_HASH,
    counts: {},
    renewal: null,
  };
}

/** Null when it is missing or not readable: then nothing in this store can be trusted to be whole. */
export async function readDevice(database: Database): Promise<Device | null> {
  const parsed = Device.safeParse(await database.table('device').get('this'));
  return parsed.success ? parsed.data : null;
}

export async function writeDevice(database: Database, device: Device): Promise<void> {
  await database.table('device').put(device);
}
