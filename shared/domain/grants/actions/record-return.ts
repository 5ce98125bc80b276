/** Writes down that unspent money came back on the bank: it is free again in the source that gave it. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf } from '../../funds/posting';
import { GrantId } from '../grant';
import { returnLines } from '../grant-entries';
import { moneyOfGrant, totalOfGrant } from '../grant-money';
import { loadGrant, nextEntryNumber } from '../load-grant';
import type { GrantsRefusals } from '../refusals';

const Input = z.strictObject({
  grantId: GrantId,
  returnedOn: Day,
  amount: Cents.refine((amount) => amount > 0),
});

export const recordReturn = defineAction({
  name: 'record-return',
  input: Input,
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, entries }, { returnedOn, amount }, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    const money = moneyOfGrant(entries, grant.id);
    const { toComeBack } = totalOfGrant(money);
    if (grant.state.status !== 'settled' || toComeBack <= 0) {
      return refuse<GrantsRefusals>()('grants.nothingToComeBack', {});
    }
    if (amount > toComeBack) {
      return refuse<GrantsRefusals>()('grants.moreThanToComeBack', { toComeBack }, 'amount');
    }
    if (returnedOn > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'returnedOn');
    }
    const earliest = grant.state.settledOn;
    if (returnedOn < earliest) {
      return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest }, 'returnedOn');
    }
    const entry = entryOf({
      kind: 'return',
      day: returnedOn,
      lines: returnLines(grant.id, money, amount),
      number: nextEntryNumber(entries),
      id: context.newId<LedgerEntryId>(),
    });
    return ok({
      puts: [put(ledgerEntryTable, entry)],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { returned: amount } },
    });
  },
});
