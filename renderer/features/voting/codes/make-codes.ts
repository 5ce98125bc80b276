/** New voting codes for a round: drawn here, kept as fingerprints, and handed on once to be printed (V50, V57). */
import { giveOutCodes } from '@shared/domain/voting/actions/give-out-codes';
import {
  CODE_CHANCE_BYTES,
  codeFrom,
  codeHash,
  type VotingCodeText,
} from '@shared/domain/voting/codes/code-text';
import type { RoundId } from '@shared/domain/voting/round';
import type { Language } from '@shared/i18n/language';
import { bytesOfHex } from '@shared/kernel/hash';
import { ok, type Result } from '@shared/kernel/result';
import { chanceHex } from '../../../data/draw-lots';
import { perform } from '../../../data/perform';
import type { Problem } from '../../../ui/forms/problem-words';

/** On strips to cut, or each under a ballot. */
export const CODE_PAPERS = ['strips', 'ballots'] as const;
export type CodePaper = (typeof CODE_PAPERS)[number];

export interface CodeOrder {
  readonly count: number;
  readonly paper: CodePaper;
  readonly language: Language;
}

export interface MadeCodes extends Omit<CodeOrder, 'count'> {
  readonly codes: readonly VotingCodeText[];
}

export async function makeCodes(
  roundId: RoundId,
  { count, ...sheet }: CodeOrder,
): Promise<Result<MadeCodes, Problem>> {
  const codes = Array.from({ length: count }, () => codeFrom(bytesOfHex(chanceHex(CODE_CHANCE_BYTES))));
  const done = await perform(giveOutCodes, { roundId, hashes: codes.map((code) => codeHash(roundId, code)) });
  return done.ok ? ok({ ...sheet, codes }) : done;
}
