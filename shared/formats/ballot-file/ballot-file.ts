/**
 * A ballot file (`.buurtpot-stem`): one ballot, sealed to the box of its round where it was filled in, with the voting code beside
 * it. Only sealed does a ballot stand in it, in the same length whatever was chosen. Rule V59.
 */
import { z } from 'zod';
import type { Choice } from '../../domain/voting/ballot';
import { codeHash, VotingCodeText } from '../../domain/voting/codes/code-text';
import { RoundId } from '../../domain/voting/round';
import { sealedContent } from '../../domain/voting/sealing/ballot-content';
import { receiptOf } from '../../domain/voting/sealing/receipt';
import { saltFrom } from '../../domain/voting/sealing/salt';
import { Sha256 } from '../../kernel/hash';
import { err, ok, type Result } from '../../kernel/result';
import { BoxKey, SealedText, sealTo } from '../../kernel/sealed-box';
import { decodeUtf8 } from '../../kernel/utf8';
import type { BallotForm } from './ballot-form';

const BallotFile = z.strictObject({
  format: z.literal('buurtpot-ballot-1'),
  roundId: RoundId,
  regulationHash: Sha256,
  boxKey: BoxKey,
  code: VotingCodeText,
  envelope: SealedText,
});

/** A real one is some thousands of bytes. */
export const MOST_BALLOT_BYTES = 100_000;

export const BALLOT_ENDING = '.buurtpot-stem';

export interface HomeBallot {
  readonly choices: readonly Choice[];
  readonly code: VotingCodeText;
  /** `SEALING_BYTES` of it, used for this one ballot and never kept. */
  readonly chance: string;
}

export interface SealedAtHome {
  readonly text: string;
  readonly receipt: string;
}

export function sealAtHome(form: BallotForm, { choices, code, chance }: HomeBallot): SealedAtHome {
  const { regulationHash, boxKey } = form;
  const round = { ...form.round, settings: { hasCodes: true } };
  const file: z.infer<typeof BallotFile> = {
    format: 'buurtpot-ballot-1',
    roundId: round.id,
    regulationHash,
    boxKey,
    code,
    envelope: sealTo(boxKey, sealedContent(round, choices, chance), chance),
  };
  return { text: `${JSON.stringify(file)}\n`, receipt: receiptOf(round, choices, saltFrom(chance)) };
}

/** What is wrong with the file itself; the box says what is wrong with the ballot in it. */
export type BallotFileProblem = 'tooLarge' | 'unread' | 'otherRound';

/** What `cast-sealed-ballot` asks, out of a file that anybody may have made. */
export function readBallotFile(
  roundId: RoundId,
  bytes: Uint8Array,
): Result<
  Omit<z.infer<typeof BallotFile>, 'format' | 'code'> & { readonly hash: Sha256 },
  BallotFileProblem
> {
  if (bytes.length > MOST_BALLOT_BYTES) return err('tooLarge');
  const read = BallotFile.safeParse(jsonIn(bytes));
  if (!read.success) return err('unread');
  const { format: _format, code, ...file } = read.data;
  if (file.roundId !== roundId) return err('otherRound');
  return ok({ ...file, hash: codeHash(roundId, code) });
}

/** null: not JSON. */
function jsonIn(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  if (!text.ok) return null;
  try {
    return JSON.parse(text.value);
  } catch {
    // Whoever handed it in made something else than our page does: the reader says so.
    return null;
  }
}
