/** Takes in ballot files one by one: each goes into the box or is told why not, and none stops another. */
import { castSealedBallot } from '@shared/domain/voting/actions/cast-sealed-ballot';
import type { RoundId } from '@shared/domain/voting/round';
import { MOST_BALLOT_BYTES, readBallotFile } from '@shared/formats/ballot-file/ballot-file';
import { shownName } from '@shared/formats/intake/names';
import { perform } from '../../../data/perform';
import { problemWords } from '../../../ui/forms/problem-words';
import type { Words } from '../../../ui/words';

/** `why` is null for a file that is in the box now. Nothing is told of what is in it. */
export interface TakenFile {
  readonly name: string;
  readonly why: string | null;
}

export interface Taking {
  readonly roundId: RoundId;
  readonly files: readonly File[];
  readonly words: Words;
  readonly tell: (done: number) => void;
}

/** `tell` hears how many files are done. */
export async function takeFiles({ roundId, files, words, tell }: Taking): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  for (const file of files) {
    taken.push({ name: shownName(file.name), why: await takeFile(roundId, file, words) });
    tell(taken.length);
  }
  return taken;
}

async function takeFile(roundId: RoundId, file: File, words: Words): Promise<string | null> {
  const { t } = words;
  // Not read at all: it may be gigabytes.
  if (file.size > MOST_BALLOT_BYTES) return t('ballotFiles.problem.tooLarge');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return t('ballotFiles.problem.unread');
  const read = readBallotFile(roundId, new Uint8Array(bytes));
  if (!read.ok) return t(`ballotFiles.problem.${read.error}`);
  const done = await perform(castSealedBallot, read.value);
  return done.ok ? null : problemWords(words, done.error);
}
