/** A fingerprint in eight groups of four, to be compared by eye or read aloud. */
import { type Sha256, shortHash } from '@shared/kernel/hash';

export function HashText({ hash }: { hash: Sha256 }) {
  return <code className="hash-text">{shortHash(hash)}</code>;
}
