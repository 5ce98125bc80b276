/** Says what an entry of the bank stands for, and books what was not booked yet: all of it or nothing (B5-B7, B10). */
import { z } from 'zod';
import { subtract } from '../../../kernel/money';
import { err, ok } from '../../../kernel/result';
import { type Decision, defineAction, type Put, put, type Reader, type Removal, refuse } from '../../action';
import { loadBankBooks } from '../bank-books';
import { BankEntryId, type BankEntryState, bankEntryTable, MATCH_GROUNDS } from '../bank-entry';
import { type BookingRefusals, bookPart } from '../book-part';
import { BookingPart } from '../booking-part';
import type { BankRefusals } from '../refusals';

export const bookBankEntry = defineAction({
  name: 'book-bank-entry',
  input: z.strictObject({
    bankEntryId: BankEntryId,
    parts: z.array(BookingPart).min(1).max(400),
    ground: z.enum(MATCH_GROUNDS),
    reason: z.string().trim().max(500),
  }),
  load: async (reader: Reader, { bankEntryId }) => ({
    entry: await reader.get(bankEntryTable, bankEntryId),
    books: await loadBankBooks(reader),
  }),
  decide: ({ entry, books }, { parts, ground, reason }, context): Decision<BookingRefusals> => {
    if (entry === null) return refuse<BankRefusals>()('bank.unknownEntry', {});
    if (entry.state.status !== 'open') return refuse<BankRefusals>()('bank.alreadyBooked', {});
    if (ground === 'manual' && reason === '')
      return refuse<BankRefusals>()('bank.reasonNeeded', {}, 'reason');
    let after = books;
    let left = entry.amount;
    const [puts, removals]: [Put[], Removal[]] = [[], []];
    const made: Extract<BankEntryState, { status: 'booked' }>['parts'] = [];
    for (const [index, part] of parts.entries()) {
      const booked = bookPart(after, { bankEntry: entry, part }, context);
      if (!booked.ok) return err({ ...booked.error, field: `parts.${index}` });
      const { entryId, amount, isNew, took } = booked.value;
      left = subtract(left, amount);
      made.push({ entryId, amount, isNew, took });
      puts.push(...booked.value.puts);
      removals.push(...booked.value.removals);
      const state: BankEntryState = { status: 'booked', ground, reason, parts: made.slice(-1) };
      after = { ...booked.value.after, booked: [...booked.value.after.booked, { ...entry, state }] };
    }
    if (left !== 0) return refuse<BankRefusals>()('bank.partsDiffer', { left }, 'parts');
    const state: BankEntryState = { status: 'booked', ground, reason, parts: made };
    return ok({
      puts: [...puts, put(bankEntryTable, { ...entry, state })],
      removals,
      audit: {
        subject: { kind: 'bankEntry', id: entry.id },
        details: {
          amount: entry.amount,
          ground,
          parts: made.length,
          booked: made.filter(({ isNew }) => isNew).length,
        },
      },
    });
  },
});
