/** Compares what was spent with what was awarded, and closes the award; what is left returns to its sources. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf, nextEntryNumber } from '../../funds/posting';
import { GrantId, grantTable, Kept } from '../grant';
import { settlementLines } from '../grant-entries';
import { moneyOfGrant, totalOfGrant } from '../grant-money';
import { maySettle, settledGrant } from '../grant-status';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';
import { settle } from '../settlement';

const Input = z.strictObject({
  grantId: GrantId,
  settledOn: Day,
  /** Spent out of the award; the treasurer decides, the report proposes. */
  spent: Cents.refine((spent) => spent >= 0),
  /** Left with the initiative out of what would come back, with the reason. */
  kept: Kept.extend({ reason: z.string().trim().min(1).max(500) }).nullable(),
});

export const settleGrant = defineAction({
  name: 'settle-grant',
  input: Input,
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: (
    { grant, entries, bound: [bound] },
    { settledOn, spent, kept },
    context,
  ): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    if (grant.state.status === 'settled') return refuse<GrantsRefusals>()('grants.alreadySettled', {});
    if (!maySettle(grant)) return refuse<GrantsRefusals>()('grants.notReported', {});
    if (bound !== undefined) return refuse<GrantsRefusals>()('grants.inBatch', { batch: bound.batch.number });
    if (settledOn > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'settledOn');
    }
    const earliest = grant.state.status === 'reported' ? grant.state.reportedOn : grant.awardedOn;
    if (settledOn < earliest)
      return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest }, 'settledOn');
    const money = moneyOfGrant(entries, grant.id);
    const { toComeBack: most } = settle(totalOfGrant(money), spent);
    if (kept !== null && kept.amount > most) {
      return refuse<GrantsRefusals>()('grants.keptTooMuch', { most }, 'kept.amount');
    }
    const settled = settledGrant(grant, { settledOn, spent, kept });
    if (!settled.ok) return refuse<GrantsRefusals>()('grants.notReported', {});
    const settlement = settle(totalOfGrant(money), spent, kept?.amount);
    const lines = settlementLines(grant.id, money, settlement);
    const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
    const booked =
      lines.length === 0 ? [] : [entryOf({ kind: 'settlement', day: settledOn, lines, number, id })];
    return ok({
      puts: [put(grantTable, settled.value), ...booked.map((entry) => put(ledgerEntryTable, entry))],
      removals: [],
      audit: {
        subject: { kind: 'grant', id: grant.id },
        details: {
          spent,
          kept: settlement.kept,
          lapsed: settlement.lapsed,
          toComeBack: settlement.toComeBack,
        },
      },
    });
  },
});
