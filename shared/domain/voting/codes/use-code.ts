/** One code, one vote (V51): using a code, and how many were used. */
import { ok, type Result } from '../../../kernel/result';
import { no, type VotingRefusal } from '../refusals';
import type { Round } from '../round';
import type { VotingCode } from './voting-code';

/** The same code, used; refused where it is not known or was used before, whatever the way. */
export function usedCode(
  { settings }: Pick<Round, 'settings'>,
  code: VotingCode | null,
  use: 'screen' | 'paper',
): Result<VotingCode, VotingRefusal> {
  if (!settings.hasCodes) return no('voting.noCodes', {}, 'code');
  if (code === null) return no('voting.codeUnknown', {}, 'code');
  return code.use === 'unused' ? ok({ ...code, use }) : no('voting.codeUsed', {}, 'code');
}

export interface CodeCounts {
  readonly given: number;
  readonly onScreen: number;
  readonly onPaper: number;
}

/** How far the roll has come: never who, never when. */
export function codeCounts(codes: readonly Pick<VotingCode, 'use'>[]): CodeCounts {
  const used = (use: VotingCode['use']) => codes.filter((code) => code.use === use).length;
  return { given: codes.length, onScreen: used('screen'), onPaper: used('paper') };
}
