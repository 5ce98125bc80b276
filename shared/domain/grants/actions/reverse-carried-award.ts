/** Takes back an award from before the books began, as long as nothing else was booked on it (G18). */
import { z } from 'zod';
import { ZERO } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { carriedAwardOf, standingCarried } from '../../funds/opening';
import { nextEntryNumber, reversalOf } from '../../funds/posting';
import { GrantId, grantTable } from '../grant';
import { withdrawnGrant } from '../grant-status';
import { loadGrant } from '../load-grant';
import type { CarriedRefusals } from '../refusals';

export const reverseCarriedAward = defineAction({
  name: 'reverse-carried-award',
  input: z.strictObject({ grantId: GrantId, reason: z.string().trim().min(1).max(500) }),
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, entries, bound }, { reason }, context): Decision<CarriedRefusals> => {
    const entry = standingCarried(entries).find((one) => carriedAwardOf(one) === grant?.id);
    if (grant === null || entry === undefined) return refuse<CarriedRefusals>()('carried.unknownAward', {});
    const isUsed = entries.some(
      ({ id, lines }) => id !== entry.id && lines.some(({ subject }) => subject?.id === grant.id),
    );
    const withdrawn = withdrawnGrant(grant, { withdrawnOn: context.today, spent: ZERO, reason });
    if (isUsed || bound.length > 0 || grant.state.status !== 'running' || !withdrawn.ok) {
      return refuse<CarriedRefusals>()('carried.inUse', { number: grant.number });
    }
    const id = context.newId<LedgerEntryId>();
    const number = nextEntryNumber(entries);
    return ok({
      puts: [
        put(grantTable, withdrawn.value),
        put(ledgerEntryTable, reversalOf(entry, { id, number, day: entry.day, reason })),
      ],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { reversed: grant.amount } },
    });
  },
});
