/** Takes back what the books began with, as a whole, as long as nothing was built on it (G16). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { contributionTable } from '../contribution';
import { fundTable } from '../fund';
import { type LedgerEntryId, ledgerEntryTable } from '../ledger-entry';
import { builtOn, standingCarried, standingOpening } from '../opening';
import { nextEntryNumber, reversalOf } from '../posting';
import type { FundsRefusals, OpeningRefusals } from '../refusals';

export const reverseOpeningBalance = defineAction({
  name: 'reverse-opening-balance',
  input: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  load: async (reader: Reader) => ({
    funds: await reader.all(fundTable),
    contributions: await reader.all(contributionTable),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: (
    { funds, contributions, entries },
    { reason },
    context,
  ): Decision<OpeningRefusals & Pick<FundsRefusals, 'funds.notStarted'>> => {
    const [fund] = funds;
    if (fund === undefined) return refuse<FundsRefusals>()('funds.notStarted', {});
    const opening = standingOpening(entries);
    if (opening.length === 0) return refuse<OpeningRefusals>()('opening.none', {});
    const carried = standingCarried(entries).length;
    if (carried > 0) return refuse<OpeningRefusals>()('opening.awardsStand', { count: carried });
    const [used] = builtOn(entries, opening);
    if (used !== undefined) {
      const title = contributions.find(({ id }) => id === used)?.title ?? '';
      return refuse<OpeningRefusals>()('opening.inUse', { title });
    }
    const first = nextEntryNumber(entries);
    return ok({
      puts: opening.map((entry, index) => {
        const id = context.newId<LedgerEntryId>();
        return put(
          ledgerEntryTable,
          reversalOf(entry, { id, number: first + index, day: entry.day, reason }),
        );
      }),
      removals: [],
      audit: { subject: { kind: 'fund', id: fund.id }, details: { reversed: opening.length } },
    });
  },
});
