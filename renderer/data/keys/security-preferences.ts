/** How careful this computer is: when it locks by itself, and which recovery sheet was looked over. Kept beside the data. */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** In minutes; null: never. */
export const LOCK_AFTER = [5, 15, 30, 60, null] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];

export type SecurityPreferences = {
  readonly lockAfter: LockAfter;
  /** Id of the keys whose newest recovery sheet was proven to be on paper; null: none. */
  readonly sheetOf: string | null;
};

const FIRST: SecurityPreferences = { lockAfter: 30, sheetOf: null };

export const useSecurityPreferences = create<SecurityPreferences>()(
  persist(() => FIRST, {
    name: 'buurtpot.security',
    merge: (kept, current) => ({ ...current, ...readSecurityPreferences(kept) }),
  }),
);

/** What is kept may be older or damaged: what is not known is left at its first value. */
export function readSecurityPreferences(kept: unknown): SecurityPreferences {
  const given: Partial<Record<keyof SecurityPreferences, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  const lockAfter = LOCK_AFTER.find((minutes) => minutes === given.lockAfter);
  return {
    lockAfter: lockAfter === undefined ? FIRST.lockAfter : lockAfter,
    sheetOf: typeof given.sheetOf === 'string' ? given.sheetOf : null,
  };
}

export function rememberSheet(keyId: string | null): void {
  useSecurityPreferences.setState({ sheetOf: keyId });
}
