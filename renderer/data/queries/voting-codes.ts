/** What the screens read of voting codes: how many were used, and whether one code may vote. */

import { type CodeCounts, codeCounts } from '@shared/domain/voting/codes/use-code';
import { loadCode, type VotingCode, votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { openStoreNow } from '../current-store';
import { storeReader } from '../reader';
import { useLive } from '../use-live';

export function useCodeCounts(roundId: string): CodeCounts | undefined {
  return useLive(
    async (reader) => codeCounts(await reader.where(votingCodeTable, 'roundId', roundId)),
    [roundId],
  );
}

/** As it stands now; null: the round has given out no such code. */
export async function codeNow(code: Pick<VotingCode, 'roundId' | 'hash'>): Promise<VotingCode | null> {
  const store = openStoreNow();
  return store === null ? null : await loadCode(storeReader(store), code);
}
