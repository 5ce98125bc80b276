/** Makes and checks the hash chain of the audit log. */
import { canonicalJson, hashText, NO_HASH, type Sha256 } from '../../kernel/hash';
import type { AuditEntry } from './audit-entry';

export type UnsealedEntry = Omit<AuditEntry, 'hash'>;

export function sealEntry(entry: UnsealedEntry): AuditEntry {
  return { ...entry, hash: hashText(canonicalJson(entry)) };
}

export type ChainBreak =
  | { readonly kind: 'gap'; readonly expectedSeq: number; readonly foundSeq: number }
  | { readonly kind: 'notLinked'; readonly seq: number }
  | { readonly kind: 'altered'; readonly seq: number };

/** Walks one device's entries, sorted by `seq`; null when the chain is whole. */
export function findChainBreak(entries: readonly AuditEntry[]): ChainBreak | null {
  let previousHash: Sha256 = NO_HASH;
  let expectedSeq = 1;
  for (const entry of entries) {
    if (entry.seq !== expectedSeq) return { kind: 'gap', expectedSeq, foundSeq: entry.seq };
    if (entry.previousHash !== previousHash) return { kind: 'notLinked', seq: entry.seq };
    const { hash, ...unsealed } = entry;
    if (sealEntry(unsealed).hash !== hash) return { kind: 'altered', seq: entry.seq };
    previousHash = hash;
    expectedSeq += 1;
  }
  return null;
}
