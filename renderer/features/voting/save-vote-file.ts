/** Saves the ballots of a counted round as a file where the user chooses, and notes in the log which file went out (V27). */
import { recordVoteFile, type VoteFileKind } from '@shared/domain/voting/actions/record-vote-file';
import type { RoundId } from '@shared/domain/voting/round';
import type { FilePurpose } from '@shared/ipc/file-purposes';
import { hashBytes } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { bridge } from '../../bridge/bridge';
import { perform } from '../../data/perform';
import type { Problem } from '../../ui/forms/problem-words';

export interface VoteFile {
  readonly roundId: RoundId;
  readonly kind: VoteFileKind;
  readonly purpose: FilePurpose;
  readonly suggestedName: string;
  readonly text: string;
}

/** The name that it was saved under; null when the user thought better of it. */
export async function saveVoteFile({ text, ...file }: VoteFile): Promise<Result<string | null, Problem>> {
  const { roundId, kind, purpose, suggestedName } = file;
  const bytes = encodeUtf8(text);
  const saved = await bridge.fileSave({ purpose, suggestedName, bytes });
  if (!saved.ok) return err({ kind: 'failure', failure: saved.error });
  if (saved.value.kind === 'cancelled') return ok(null);
  const noted = await perform(recordVoteFile, { roundId, kind, fileHash: hashBytes(bytes) });
  return noted.ok ? ok(saved.value.name) : noted;
}
