/** Undoes a booked promise or receipt by booking it the other way round, with a reason (G5, B12). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { mayReverse } from '../../funds/may-reverse';
import { nextEntryNumber, reversalOf } from '../../funds/posting';
import type { FundsRefusals } from '../../funds/refusals';
import { bankEntryTable, coverOf } from '../bank-entry';
import type { BankRefusals } from '../refusals';

export const reverseEntry = defineAction({
  name: 'reverse-entry',
  input: z.strictObject({ entryId: LedgerEntryId, reason: z.string().trim().min(1).max(500) }),
  load: async (reader: Reader) => ({
    entries: await reader.all(ledgerEntryTable),
    matched: await reader.where(bankEntryTable, 'state.status', 'booked'),
  }),
  decide: (
    { entries, matched },
    { entryId, reason },
    context,
  ): Decision<FundsRefusals & Pick<BankRefusals, 'bank.onStatement'>> => {
    const entry = entries.find((candidate) => candidate.id === entryId);
    if (entry === undefined) return refuse<FundsRefusals>()('funds.unknownEntry', {});
    const allowed = mayReverse(entry, entries);
    if (!allowed.ok) return allowed;
    if (coverOf(matched).has(entry.id)) return refuse<BankRefusals>()('bank.onStatement', {});
    const number = nextEntryNumber(entries);
    const id = context.newId<LedgerEntryId>();
    return ok({
      puts: [put(ledgerEntryTable, reversalOf(entry, { id, number, day: context.today, reason }))],
      removals: [],
      audit: {
        subject: { kind: 'ledgerEntry', id: entry.id },
        details: { reversed: entry.number, entry: number },
      },
    });
  },
});
