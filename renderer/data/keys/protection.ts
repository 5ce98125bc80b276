/** What protects a store now, in one verdict. */
import type { KeyStatus } from '@shared/ipc/key-contract';

/**
 * `open`: who has the computer can read all. `device`: opens for who logs in on this computer, and on no other.
 * `noSheet`: locked, but one forgotten sentence away from being lost. `full`: nothing is missing.
 */
export type Verdict = 'demo' | 'browser' | 'open' | 'device' | 'noSheet' | 'full';

export interface Protected {
  readonly verdict: Verdict;
  readonly status: KeyStatus;
  /** The newest recovery sheet was proven to be on paper. */
  readonly isSheetSure: boolean;
}

export interface ProtectionSources {
  readonly status: KeyStatus;
  readonly isDemo: boolean;
  readonly isBrowser: boolean;
  /** Id of the keys whose sheet was looked over. */
  readonly sheetOf: string | null;
}

export function protectionOf(sources: ProtectionSources): Protected {
  const { status, sheetOf } = sources;
  const isSheetSure = status.kind === 'present' && status.recovery && sheetOf === status.keyId;
  return { verdict: verdictOf(sources, isSheetSure), status, isSheetSure };
}

function verdictOf({ status, isDemo, isBrowser }: ProtectionSources, isSheetSure: boolean): Verdict {
  if (isDemo) return 'demo';
  if (isBrowser || status.kind === 'absent') return 'browser';
  if (!status.passphrase) return status.opensBy === 'device' ? 'device' : 'open';
  return isSheetSure ? 'full' : 'noSheet';
}

/** Whether there is anything to protect here, and something to do it with. */
export function isProtectable({ verdict }: Protected): boolean {
  return verdict !== 'demo' && verdict !== 'browser';
}

/** Whether there is still something for the treasurer to do. */
export function asksAttention({ verdict }: Protected): boolean {
  return verdict === 'open' || verdict === 'device' || verdict === 'noSheet';
}
