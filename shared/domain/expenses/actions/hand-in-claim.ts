/** A volunteer asks for costs or a fee, with photos of the receipts (E1-E3). */
import { z } from 'zod';
import { Iban } from '../../../kernel/iban';
import { ok, type Result } from '../../../kernel/result';
import {
  type Context,
  type Decision,
  defineAction,
  put,
  type Reader,
  type RefusalOf,
  refuse,
} from '../../action';
import type { ClaimId } from '../../people/claim-id';
import { monthOf } from '../allowance-check';
import { Claim, type ClaimedWhat, claimTable, dayOfClaim } from '../claim';
import {
  type ClaimReceiptId,
  checkedReceipts,
  claimReceiptTable,
  DrawnReceipt,
  MOST_RECEIPTS,
} from '../claim-receipt';
import type { ExpensesRefusals } from '../refusals';
import { ChosenVolunteer, chosenVolunteer, volunteerTable } from '../volunteer';

type DayRefusal = RefusalOf<
  Pick<ExpensesRefusals, 'expenses.dayInFuture' | 'expenses.lastBeforeFirst' | 'expenses.oneMonth'>
>;

function checkDays(what: ClaimedWhat, { today }: Context): Result<null, DayRefusal> {
  const field = what.kind === 'costs' ? 'what.spentOn' : 'what.to';
  if (dayOfClaim({ what }) > today)
    return refuse<ExpensesRefusals>()('expenses.dayInFuture', { today }, field);
  if (what.kind === 'costs') return ok(null);
  if (what.to < what.from) return refuse<ExpensesRefusals>()('expenses.lastBeforeFirst', {}, field);
  return monthOf(what.to) === monthOf(what.from)
    ? ok(null)
    : refuse<ExpensesRefusals>()('expenses.oneMonth', {}, field);
}

export const handInClaim = defineAction({
  name: 'hand-in-claim',
  input: Claim.pick({ what: true, amount: true, account: true, description: true }).extend({
    volunteer: ChosenVolunteer,
    iban: Iban,
    receipts: z.array(DrawnReceipt).max(MOST_RECEIPTS),
  }),
  load: async (reader: Reader) => ({
    volunteers: await reader.all(volunteerTable),
    last: await reader.last(claimTable, 'number'),
  }),
  decide: ({ volunteers, last }, { volunteer, receipts, ...asked }, context): Decision<ExpensesRefusals> => {
    const by = chosenVolunteer(volunteers, volunteer, context);
    if (by === null) return refuse<ExpensesRefusals>()('expenses.unknownVolunteer', {}, 'volunteer');
    const days = checkDays(asked.what, context);
    if (!days.ok) return days;
    if (asked.what.kind === 'costs' && receipts.length === 0 && asked.what.noReceipt === '') {
      return refuse<ExpensesRefusals>()('expenses.receiptMissing', {}, 'receipts');
    }
    const checked = checkedReceipts(receipts);
    if (!checked.ok) return checked;
    const id = context.newId<ClaimId>();
    const photos = checked.value.map((photo) => ({
      ...photo,
      id: context.newId<ClaimReceiptId>(),
      claimId: id,
    }));
    const claim: Claim = {
      ...asked,
      id,
      number: (last?.number ?? 0) + 1,
      personId: by.volunteer.personId,
      handedInOn: context.today,
      receiptIds: photos.map((photo) => photo.id),
      state: { status: 'handedIn' },
    };
    return ok({
      puts: [...by.puts, put(claimTable, claim), ...photos.map((photo) => put(claimReceiptTable, photo))],
      removals: [],
      audit: {
        subject: { kind: 'claim', id },
        details: { number: claim.number, amount: claim.amount, receipts: photos.length },
      },
    });
  },
});
