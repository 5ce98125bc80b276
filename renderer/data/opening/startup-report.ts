/** How opening a store went, in facts; the words stand in `i18n/<language>/data.ts`. */
import type { Failure } from '@shared/ipc/failure';
import type { Instant } from '@shared/kernel/dates';

/** How far a fund comes back whose store is gone and whose journal is damaged. */
export interface Recovery {
  /** When the copy was made; null: there is none, only the beginning of the journal. */
  readonly copyAt: Instant | null;
  /** Changes that the journal puts on top of it. */
  readonly changes: number;
  /** When the last change was made that comes back. */
  readonly until: Instant;
  /** Lines of the journal that could not be read; null: everything is back. */
  readonly unread: number | null;
}

export type StartupFinding =
  /** Store and journal agree. */
  | { readonly kind: 'whole' }
  /** Lines that had not reached the journal were sent to it. */
  | { readonly kind: 'appended'; readonly lines: number }
  /** The store missed lines, and got them from the journal. */
  | { readonly kind: 'replayed'; readonly lines: number }
  /** The store was lost or damaged, and was made again from the journal. */
  | { readonly kind: 'rebuilt'; readonly lines: number; readonly why: DamageKind }
  /** Store and journal were lost; a copy and what was left of the journal made the store again, on a person's word. */
  | { readonly kind: 'recovered'; readonly recovery: Recovery }
  /** A backup from another computer was put in: restoring it had been broken off, or was just asked for. */
  | { readonly kind: 'arrived' }
  /** Was written readable by an older app, and is sealed now. */
  | { readonly kind: 'sealedNow' }
  /** A browser keeps no journal: there is one copy only. */
  | { readonly kind: 'journalAbsent' }
  /** The store is not whole, and there is no journal to make it whole from. */
  | { readonly kind: 'damaged'; readonly why: DamageKind }
  /** Found after the opening: the audit log has a gap or an altered entry. The next opening makes all of it again. */
  | { readonly kind: 'chainBroken' }
  /** The journal lacks lines that the store has. */
  | { readonly kind: 'journalBehind' }
  /** The journal is there and cannot be read. */
  | { readonly kind: 'journalUnreadable'; readonly failure: Failure }
  /** Both went on after the point where they last agreed. */
  | { readonly kind: 'diverged' };

export type DamageKind =
  /** Nothing was left, or its first lines were. */
  | 'empty'
  /** Other numbers of rows than were written. */
  | 'counts'
  /** The audit log has a gap or an altered entry. */
  | 'chain'
  /** The engine could not open the store. */
  | 'notReadable';

export interface StartupReport {
  readonly finding: StartupFinding;
  /** Rows that do not fit their table, were set apart, and wait for a person. */
  readonly quarantined: number;
  /** How much was looked at before the opening; the rest follows while the screen is in use. */
  readonly depth: 'heads' | 'all';
  /** Whether the engine promised to keep the store when the disk gets full. */
  readonly persisted: boolean;
}

/** Why a store was not opened at all. */
export type OpenProblem =
  | { readonly kind: 'newer'; readonly storeVersion: number; readonly appVersion: number }
  | { readonly kind: 'otherWindow' }
  | { readonly kind: 'notReadable' }
  /** The engine cannot read the store, and its journal is damaged. Once the store is aside, it can be looked for in copies. */
  | { readonly kind: 'bothDamaged' }
  /** Store and journal are gone, and copies are still there: a person says whether they are the fund. */
  | { readonly kind: 'copiesOnly' }
  /** Somebody has to type a passphrase or the recovery words. Which of the two there are. */
  | { readonly kind: 'locked'; readonly passphrase: boolean; readonly recovery: boolean }
  /** What is on disk is sealed, and the key file is gone. */
  | { readonly kind: 'keysMissing' }
  /** The store is gone and its journal cannot rebuild it: line number, counted from 1. */
  | { readonly kind: 'journalBroken'; readonly line: number }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Whether the store is gone while its journal is damaged. */
export function isJournalLost(problem: OpenProblem): boolean {
  if (problem.kind === 'failure') return problem.failure.code === 'journal.damaged';
  return problem.kind === 'journalBroken';
}

/** Whether copies, and what is left of a journal, may still make the fund. */
export function isRecoverable(problem: OpenProblem): boolean {
  return problem.kind === 'copiesOnly' || isJournalLost(problem);
}
