/** Ends a round in which too few voted: no award comes of it, its pot is free again, and its plans can go into another. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { applicationTable } from '../../applications/application';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf } from '../../funds/posting';
import { tooFewBallots } from '../../voting/quorum';
import { rollGone } from '../../voting/roll/voter';
import { RoundId, roundTable } from '../../voting/round';
import { decidedRound, isIn } from '../../voting/round-status';
import type { GrantsRefusals } from '../refusals';
import { isInRound, loadCountedRound } from '../round-awards';
import { releaseLines, reservedFor } from '../round-reserve';

export const endRound = defineAction({
  name: 'end-round',
  input: z.strictObject({ roundId: RoundId }),
  load: (reader: Reader, { roundId }) => loadCountedRound(reader, roundId),
  decide: ({ round, applications, entries, voters }, _input, context): Decision<GrantsRefusals> => {
    if (round === null) return refuse<GrantsRefusals>()('grants.unknownRound', {});
    if (!isIn(round, 'counted')) return refuse<GrantsRefusals>()('grants.roundNotCounted', {});
    const tooFew = tooFewBallots(round);
    if (tooFew === null) return refuse<GrantsRefusals>()('grants.outcomeIsValid', {});
    const reserved = reservedFor(entries, round.id);
    const free = applications.filter((plan) => isInRound(plan, round));
    const number = entries.reduce((highest, entry) => Math.max(highest, entry.number), 0) + 1;
    const entry = () =>
      entryOf({
        kind: 'release',
        day: context.today,
        lines: releaseLines(reserved, round.id),
        number,
        id: context.newId<LedgerEntryId>(),
      });
    return ok({
      puts: [
        put(roundTable, decidedRound(round, context.today)),
        ...free.map((plan) => put(applicationTable, { ...plan, state: { status: 'ready' as const } })),
        ...(reserved.size > 0 ? [put(ledgerEntryTable, entry())] : []),
      ],
      ...rollGone(voters),
      audit: { subject: { kind: 'round', id: round.id }, details: { ...tooFew, plans: free.length } },
    });
  },
});
