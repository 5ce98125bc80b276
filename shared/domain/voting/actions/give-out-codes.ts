/** Takes voting codes into the roll of an open round; the codes themselves go on paper and are never kept. Rules V50, V53. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { LEAST_FOR_SECRECY } from '../codes/too-few-ballots';
import { type VotingCodeId, votingCodeTable } from '../codes/voting-code';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

/** So many codes at once at most: a village. */
export const MOST_CODES = 10_000;

export const giveOutCodes = defineAction({
  name: 'give-out-codes',
  input: z.strictObject({ roundId: RoundId, hashes: z.array(Sha256).min(1).max(MOST_CODES) }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    known: await reader.where(votingCodeTable, 'roundId', roundId),
  }),
  decide: ({ round, known }, { roundId, hashes }, context): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    if (!found.value.settings.hasCodes) return no('voting.noCodes', {});
    const all = new Set([...known.map(({ hash }) => hash), ...hashes]);
    if (all.size !== known.length + hashes.length) return no('voting.codeTwice', {}, 'count');
    if (all.size < LEAST_FOR_SECRECY)
      return no('voting.tooFewCodes', { least: LEAST_FOR_SECRECY, given: all.size }, 'count');
    return ok({
      // By fingerprint, so that their order on disk is not the order of the printed sheets.
      puts: hashes
        .toSorted()
        .map((hash) =>
          put(votingCodeTable, { id: context.newId<VotingCodeId>(), roundId, hash, use: 'unused' }),
        ),
      removals: [],
      audit: { subject: { kind: 'round', id: roundId }, details: { codes: hashes.length } },
    });
  },
});
