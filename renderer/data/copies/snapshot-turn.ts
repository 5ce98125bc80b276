/** When the app makes a snapshot by itself: something changed, an hour went by, and no vote is going on. */
import type { Instant } from '@shared/kernel/dates';
import type { Sha256 } from '@shared/kernel/hash';

const HOUR_MS = 3_600_000;

export interface SnapshotTurn {
  readonly now: Instant;
  /** Of the last snapshot. */
  readonly lastAt: Instant | null;
  readonly lastHash: Sha256 | null;
  /** Head of the log now. */
  readonly hash: Sha256;
  /** The app closed before it could make one. */
  readonly isOwed: boolean;
  /** Copies beside each other would show who voted when. */
  readonly isVoting: boolean;
}

/** Milliseconds to wait for the next snapshot; null: none is needed, or none may be made. */
export function snapshotIn({ now, lastAt, lastHash, hash, isOwed, isVoting }: SnapshotTurn): number | null {
  if (isVoting || hash === lastHash) return null;
  if (lastAt === null || isOwed) return 0;
  const passed = Date.parse(now) - Date.parse(lastAt);
  return passed < 0 ? 0 : Math.max(0, HOUR_MS - passed);
}
