/** Undoes a booked promise or receipt by booking it the other way round, with a reason (G5). */
import { z } from 'zod';
import { add, type Cents, negate, sumOf, ZERO } from '../../../kernel/money';
import { ok, type Result } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, type RefusalOf, refuse } from '../../action';
import { BANK } from '../account';
import { NO_MONEY, positionsOf } from '../balance';
import { type LedgerEntry, LedgerEntryId, ledgerEntryTable } from '../ledger-entry';
import { reversalOf } from '../posting';
import type { FundsRefusals } from '../refusals';

type Blocked = RefusalOf<
  Pick<
    FundsRefusals,
    'funds.alreadyReversed' | 'funds.kindNotReversible' | 'funds.moneyCameIn' | 'funds.moneyInUse'
  >
>;

/** May this entry be reversed as the books stand now? */
export function mayReverse(entry: LedgerEntry, entries: readonly LedgerEntry[]): Result<null, Blocked> {
  if (entry.kind !== 'promise' && entry.kind !== 'receipt') {
    return refuse<FundsRefusals>()('funds.kindNotReversible', {});
  }
  const earlier = entries.find((other) => other.reverses === entry.id);
  if (earlier !== undefined) {
    return refuse<FundsRefusals>()('funds.alreadyReversed', { number: earlier.number });
  }
  const source = entry.lines[0]?.source;
  const position = (source && positionsOf(entries, { until: null }).get(source)) ?? NO_MONEY;
  if (entry.kind === 'promise') {
    const { received } = position;
    return received > 0 ? refuse<FundsRefusals>()('funds.moneyCameIn', { received }) : ok(null);
  }
  const { free } = position;
  return add(free, negate(onBank(entry))) < 0
    ? refuse<FundsRefusals>()('funds.moneyInUse', { free })
    : ok(null);
}

function onBank(entry: LedgerEntry): Cents {
  return sumOf(entry.lines, (line) => (line.account === BANK ? line.amount : ZERO));
}

export const reverseEntry = defineAction({
  name: 'reverse-entry',
  input: z.strictObject({ entryId: LedgerEntryId, reason: z.string().trim().min(1).max(500) }),
  load: async (reader: Reader) => ({
    entries: await reader.all(ledgerEntryTable),
    lastEntry: await reader.last(ledgerEntryTable, 'number'),
  }),
  decide: ({ entries, lastEntry }, { entryId, reason }, context): Decision<FundsRefusals> => {
    const entry = entries.find((candidate) => candidate.id === entryId);
    if (entry === undefined) return refuse<FundsRefusals>()('funds.unknownEntry', {});
    const allowed = mayReverse(entry, entries);
    if (!allowed.ok) return allowed;
    const number = (lastEntry?.number ?? 0) + 1;
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
