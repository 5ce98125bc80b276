/** Takes an award back with a reason: what was not paid is free again, and of what was paid the rest comes back (W14). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf, nextEntryNumber } from '../../funds/posting';
import { GrantId, grantTable } from '../grant';
import { settlementLines } from '../grant-entries';
import { moneyOfGrant, totalOfGrant } from '../grant-money';
import { withdrawnGrant } from '../grant-status';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';
import { settle } from '../settlement';

const Input = z.strictObject({
  grantId: GrantId,
  withdrawnOn: Day,
  /** Of what was paid, what the initiative may keep because it was spent in good faith. */
  spent: Cents.refine((spent) => spent >= 0),
  reason: z.string().trim().min(1).max(500),
});

export const withdrawGrant = defineAction({
  name: 'withdraw-grant',
  input: Input,
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, payments, entries, bound: [bound] }, input, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    if (bound !== undefined) return refuse<GrantsRefusals>()('grants.inBatch', { batch: bound.batch.number });
    const { withdrawnOn, spent, reason } = input;
    if (withdrawnOn > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'withdrawnOn');
    }
    const days = [grant.awardedOn, ...payments.map(({ paidOn }) => paidOn)].sort();
    const earliest = days.at(-1) ?? grant.awardedOn;
    if (withdrawnOn < earliest) {
      return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest }, 'withdrawnOn');
    }
    const money = moneyOfGrant(entries, grant.id);
    const { paid } = totalOfGrant(money);
    if (spent > paid) return refuse<GrantsRefusals>()('grants.moreThanPaid', { paid }, 'spent');
    const withdrawn = withdrawnGrant(grant, { withdrawnOn, spent, reason });
    if (!withdrawn.ok) return refuse<GrantsRefusals>()('grants.alreadySettled', {});
    const settlement = settle(totalOfGrant(money), spent);
    const lines = settlementLines(grant.id, money, settlement);
    const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
    const booked =
      lines.length === 0 ? [] : [entryOf({ kind: 'settlement', day: withdrawnOn, lines, number, id })];
    return ok({
      puts: [put(grantTable, withdrawn.value), ...booked.map((entry) => put(ledgerEntryTable, entry))],
      removals: [],
      audit: {
        subject: { kind: 'grant', id: grant.id },
        details: { lapsed: settlement.lapsed, toComeBack: settlement.toComeBack },
      },
    });
  },
});
