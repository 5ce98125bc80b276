/** The roll of a round, by the alphabet of the screen. */

import { type Voter, voterTable } from '@shared/domain/voting/roll/voter';
import type { RoundId } from '@shared/domain/voting/round';
import { useLive } from '../use-live';

const ALPHABET = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Empty: the round has no roll, or none any more. */
export function useRoll(roundId: RoundId): readonly Voter[] | undefined {
  return useLive(
    async (reader) => {
      const voters = await reader.where(voterTable, 'roundId', roundId);
      return voters.sort((a, b) => ALPHABET.compare(a.name, b.name));
    },
    [roundId],
  );
}
