/** The ballots of a counted box by their receipts: whoever kept the code of a receipt finds that very ballot back. Rule V58. */
import { readCode } from '../../domain/voting/codes/code-text';
import type { CountableBallot } from '../../domain/voting/official-count';
import type { Round } from '../../domain/voting/round';
import { receiptOf } from '../../domain/voting/sealing/receipt';
import { compareCodePoints } from '../../domain/voting/tie-break';
import { writeCsv } from '../csv';
import { ballotLine } from './ballot-line';

export interface ReceiptRow {
  /** In groups of four, as the voter got it. */
  readonly receipt: string;
  /** What stands on the ballot; empty for a blank one. */
  readonly choices: string;
}

/** In the order of the codes. Empty where the round had no codes. `titles`: by the id of the plan. */
export function receiptRows(
  round: Pick<Round, 'id' | 'plans' | 'ballotKind'>,
  ballots: readonly CountableBallot[],
  titles: ReadonlyMap<string, string>,
): ReceiptRow[] {
  return ballots
    .flatMap(({ choices, salt }) =>
      salt === null
        ? []
        : [
            {
              receipt: receiptOf(round, choices, salt),
              choices: ballotLine(choices, round.ballotKind, titles),
            },
          ],
    )
    .sort((a, b) => compareCodePoints(a.receipt, b.receipt));
}

/** `unread`: no receipt has such a code, so it was mistyped. `absent`: a whole code that is not in the list. */
export function findReceipt(rows: readonly ReceiptRow[], typed: string): ReceiptRow | 'unread' | 'absent' {
  const code = readCode(typed);
  if (code === null) return 'unread';
  return rows.find(({ receipt }) => readCode(receipt) === code) ?? 'absent';
}

/** Heads in Dutch, as in the municipal export. */
export function receiptsCsv(rows: readonly ReceiptRow[]): string {
  return writeCsv(
    ['ontvangstcode', 'wat_erop_staat'],
    rows.map(({ receipt, choices }) => [receipt, choices]),
  );
}
