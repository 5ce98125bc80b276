/**
 * The receipt of a ballot: its voter finds it back in the list after closing. It is a fingerprint of the ballot and a salt that is
 * sealed with it, so that it says nothing before, and afterwards shows that this very ballot was counted. Rule V52.
 */
import { bytesOfHex, hashText, hexOf } from '../../../kernel/hash';
import type { Choice } from '../ballot';
import { codeFrom, spacedCode } from '../codes/code-text';
import type { Round } from '../round';
import { contentOf } from './ballot-content';

type Receipted = Pick<Round, 'id' | 'plans' | 'ballotKind'>;

/** Twelve characters in groups of four; the last one checks the others, as in a voting code. */
export function receiptOf(round: Receipted, choices: readonly Choice[] | null, salt: string): string {
  const content = hexOf(contentOf(round, choices));
  const print = hashText(['buurtpot-receipt-1', round.id, content, salt].join('\n'));
  return spacedCode(codeFrom(bytesOfHex(print + hashText(print))));
}
