/** What this computer remembers of its copies: when the last one was made, of what, and when restoring was tried. Kept beside the data. */
import { Instant } from '@shared/kernel/dates';
import { Sha256 } from '@shared/kernel/hash';
import { z } from 'zod';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const BackupMemory = z.object({
  /** Of the fund's last snapshot: when, and the head of the log in it. */
  snapshotAt: Instant.nullable().catch(null),
  snapshotHash: Sha256.nullable().catch(null),
  /** A change was left without a copy when the app closed. */
  isOwed: z.boolean().catch(false),
  /** When restoring was last tried and went well. */
  drilledAt: Instant.nullable().catch(null),
});
export type BackupMemory = z.infer<typeof BackupMemory>;

const FIRST: BackupMemory = { snapshotAt: null, snapshotHash: null, isOwed: false, drilledAt: null };

export const useBackupMemory = create<BackupMemory>()(
  persist(() => FIRST, {
    name: 'buurtpot.backups',
    merge: (kept, current) => ({ ...current, ...readMemory(kept) }),
  }),
);

/** What is kept may be older or damaged. */
export function readMemory(kept: unknown): BackupMemory {
  const parsed = BackupMemory.safeParse(kept);
  return parsed.success ? parsed.data : FIRST;
}
