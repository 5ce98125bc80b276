/** Records what a giver promises and books it, unless it is given in kind (G2). The giver may be new. */
import { ok, type Result } from '../../../kernel/result';
import {
  type Context,
  type Decision,
  defineAction,
  type Put,
  put,
  type Reader,
  type RefusalOf,
  refuse,
} from '../../action';
import { checkAgreement } from '../check-agreement';
import {
  Contribution,
  type ContributionId,
  contributionTable,
  type Earmark,
  isBorrowed,
} from '../contribution';
import { type Fund, fundTable } from '../fund';
import { type GiverKind, giverTable } from '../giver';
import { ChosenGiver, newGiverRows } from '../giver-details';
import { type LedgerEntryId, ledgerEntryTable } from '../ledger-entry';
import { borrowedLines, entryOf, promiseLines } from '../posting';
import type { AgreementRefusals, FundsRefusals } from '../refusals';

const Input = Contribution.omit({ id: true, giverId: true }).extend({ giver: ChosenGiver });

type UnknownLabel = RefusalOf<Pick<FundsRefusals, 'funds.unknownTheme' | 'funds.unknownArea'>>;

export function checkEarmark(earmark: Earmark, fund: Fund): Result<null, UnknownLabel> {
  if (earmark.kind === 'theme' && !fund.themes.includes(earmark.theme)) {
    return refuse<FundsRefusals>()('funds.unknownTheme', { theme: earmark.theme }, 'earmark');
  }
  if (earmark.kind === 'area' && !fund.areas.includes(earmark.area)) {
    return refuse<FundsRefusals>()('funds.unknownArea', { area: earmark.area }, 'earmark');
  }
  return ok(null);
}

interface Booking {
  readonly contribution: Contribution;
  readonly giverKind: GiverKind;
  readonly number: number;
}

function promisePuts({ contribution, giverKind, number }: Booking, context: Context): Put[] {
  if (contribution.form === 'inKind') return [];
  const { amount, id: source, promisedOn: day } = contribution;
  const money = { giverKind, amount, source };
  const lines = isBorrowed(contribution) ? borrowedLines(money) : promiseLines(money);
  const id = context.newId<LedgerEntryId>();
  return [put(ledgerEntryTable, entryOf({ kind: 'promise', day, lines, number, id }))];
}

export const recordContribution = defineAction({
  name: 'record-contribution',
  input: Input,
  load: async (reader: Reader, { giver }) => ({
    funds: await reader.all(fundTable),
    giver: giver.kind === 'known' ? await reader.get(giverTable, giver.giverId) : null,
    lastEntry: await reader.last(ledgerEntryTable, 'number'),
  }),
  decide: (snapshot, { giver: chosen, ...promise }, context): Decision<FundsRefusals & AgreementRefusals> => {
    const [fund] = snapshot.funds;
    if (fund === undefined) return refuse<FundsRefusals>()('funds.notStarted', {});
    if (promise.promisedOn > context.today) {
      return refuse<FundsRefusals>()('funds.dayInFuture', { today: context.today }, 'promisedOn');
    }
    const earmark = checkEarmark(promise.earmark, fund);
    if (!earmark.ok) return earmark;
    const agreed = checkAgreement(promise);
    if (!agreed.ok) return agreed;
    const made = chosen.kind === 'new' ? newGiverRows(chosen.details, context) : null;
    const giver = made?.giver ?? snapshot.giver;
    if (giver === null) return refuse<FundsRefusals>()('funds.unknownGiver', {}, 'giver');
    const contribution: Contribution = {
      ...promise,
      id: context.newId<ContributionId>(),
      giverId: giver.id,
    };
    const number = (snapshot.lastEntry?.number ?? 0) + 1;
    const booked = promisePuts({ contribution, giverKind: giver.kind, number }, context);
    return ok({
      puts: [...(made?.puts ?? []), put(contributionTable, contribution), ...booked],
      removals: [],
      audit: {
        subject: { kind: 'contribution', id: contribution.id },
        details: { form: promise.form, amount: promise.amount, entry: booked.length > 0 ? number : null },
      },
    });
  },
});
