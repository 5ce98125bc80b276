/** Takes statements in that were read: in pieces that keep the window free, each whole, and what is known left out. */
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { numbersIn, withoutNumbers } from '@shared/domain/privacy/number-guard';
import { askAboutNumbers, numberFields } from '../../data/number-guard';
import { type NumbersSaid, perform } from '../../data/perform';
import { type Piece, piecesOf, type ToTakeIn } from './statement-input';

export interface TakingIn {
  readonly onPercent: (percent: number) => void;
  readonly isStopped: () => boolean;
}

/** Stops at the first problem; what was taken in before it stays, and is known the next time (rule B4). */
export async function takeIn(all: readonly ToTakeIn[], { onPercent, isStopped }: TakingIn) {
  const pieces = all.flatMap(piecesOf);
  const take = takerOf(pieces);
  for (const [index, piece] of pieces.entries()) {
    if (isStopped()) return { kind: 'stopped' } as const;
    onPercent(Math.floor((100 * index) / pieces.length));
    const done = await take(piece);
    if (done.ok) continue;
    const isKnown = done.error.kind === 'refusal' && done.error.refusal.code === 'bank.nothingNew';
    if (!isKnown) return { kind: 'problem', problem: done.error } as const;
  }
  return { kind: 'done' } as const;
}

/**
 * Numbers that look like a citizen service number are asked about once for all files together. Where nobody says what they
 * are, an ellipsis takes their place: the money is taken in all the same.
 */
function takerOf(pieces: readonly Piece[]) {
  let said: NumbersSaid | 'left out' = 'tell';
  const attempt = (piece: Piece) =>
    said === 'left out'
      ? perform(importStatement, withoutNumbers(importStatement.name, piece), 'tell')
      : perform(importStatement, piece, said);
  return async (piece: Piece) => {
    const done = await attempt(piece);
    if (done.ok || said !== 'tell' || numberFields(done.error).length === 0) return done;
    const numbers = pieces.flatMap((one) => numbersIn(importStatement.name, one));
    said = (await askAboutNumbers(numbers)) ?? 'left out';
    return await attempt(piece);
  };
}
