/** Makes and checks the hash chain of the audit log. */
import { canonicalJson, hashText, NO_HASH } from '../../kernel/hash';
import type { AuditEntry } from './audit-entry';

export type UnsealedEntry = Omit<AuditEntry, 'hash'>;

export function sealEntry(entry: UnsealedEntry): AuditEntry {
  return { ...entry, hash: hashText(canonicalJson(entry)) };
}

export type ChainBreak =
  | { readonly kind: 'gap'; readonly expectedSeq: number; readonly foundSeq: number }
  | { readonly kind: 'notLinked'; readonly seq: number }
  | { readonly kind: 'altered'; readonly seq: number };

/** Where a device's chain has come to. */
export type ChainPoint = Pick<AuditEntry, 'seq' | 'hash'>;

export const CHAIN_START: ChainPoint = { seq: 0, hash: NO_HASH };

/** What is wrong with the entry that should come right after this point; null: nothing. */
export function linkBreak(point: ChainPoint, entry: AuditEntry): ChainBreak | null {
  const expectedSeq = point.seq + 1;
  if (entry.seq !== expectedSeq) return { kind: 'gap', expectedSeq, foundSeq: entry.seq };
  if (entry.previousHash !== point.hash) return { kind: 'notLinked', seq: entry.seq };
  const { hash, ...unsealed } = entry;
  return sealEntry(unsealed).hash === hash ? null : { kind: 'altered', seq: entry.seq };
}

/** Walks one device's entries, sorted by `seq`; null when the chain is whole. */
export function findChainBreak(entries: readonly AuditEntry[]): ChainBreak | null {
  let point = CHAIN_START;
  for (const entry of entries) {
    const found = linkBreak(point, entry);
    if (found !== null) return found;
    point = entry;
  }
  return null;
}
