/** Leaves with the initiative, by a decision after the settlement, what should have come back (rule W19). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { add, Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf, nextEntryNumber } from '../../funds/posting';
import { GrantId, grantTable, type Kept } from '../grant';
import { leftLines } from '../grant-entries';
import { lastBookedOn, moneyOfGrant, totalOfGrant } from '../grant-money';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';

const Input = z.strictObject({
  grantId: GrantId,
  leftOn: Day,
  amount: Cents.refine((amount) => amount > 0),
  reason: z.string().trim().min(1).max(500),
});

export const leaveReturn = defineAction({
  name: 'leave-return',
  input: Input,
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, entries }, { leftOn, amount, reason }, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    const money = moneyOfGrant(entries, grant.id);
    const { toComeBack: most } = totalOfGrant(money);
    if (grant.state.status !== 'settled' || most <= 0) {
      return refuse<GrantsRefusals>()('grants.nothingToComeBack', {});
    }
    if (amount > most) return refuse<GrantsRefusals>()('grants.keptTooMuch', { most }, 'amount');
    if (leftOn > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'leftOn');
    }
    const earliest = lastBookedOn(entries, grant.id) ?? grant.state.settledOn;
    if (leftOn < earliest) return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest }, 'leftOn');
    const entry = entryOf({
      kind: 'settlement',
      day: leftOn,
      lines: leftLines(grant.id, money, amount),
      number: nextEntryNumber(entries),
      id: context.newId<LedgerEntryId>(),
    });
    const state = { ...grant.state, kept: grown(grant.state.kept, { amount, reason }) };
    return ok({
      puts: [put(grantTable, { ...grant, state }), put(ledgerEntryTable, entry)],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { left: amount } },
    });
  },
});

/** What was left before, at the settlement or after, and what is left now. */
function grown(kept: Kept | null, more: Kept): Kept {
  if (kept === null) return more;
  return { amount: add(kept.amount, more.amount), reason: `${kept.reason} · ${more.reason}` };
}
