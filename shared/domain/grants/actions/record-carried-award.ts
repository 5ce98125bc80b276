/** Writes down an award from before the books began, as far as it is still to be paid, out of what the books begin with (G18). */
import type { Day } from '../../../kernel/dates';
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
import {
  type Application,
  type ApplicationId,
  applicationTable,
  type BudgetLineId,
} from '../../applications/application';
import { contributionTable } from '../../funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { standingOpening } from '../../funds/opening';
import { entryOf, nextEntryNumber } from '../../funds/posting';
import { type Initiative, type InitiativeId, initiativeTable } from '../../people/initiative';
import { freeOn } from '../award-plan';
import { aimOfDraws, type CarriedAim, CarriedAward, carriedAmount, checkDraws } from '../carried';
import { type Grant, type GrantId, grantTable, type InstalmentId } from '../grant';
import { carriedLines } from '../grant-entries';
import type { CarriedRefusals } from '../refusals';

export const recordCarriedAward = defineAction({
  name: 'record-carried-award',
  input: CarriedAward,
  load: async (reader: Reader) => ({
    contributions: await reader.all(contributionTable),
    initiatives: await reader.all(initiativeTable),
    entries: await reader.all(ledgerEntryTable),
    lastPlan: (await reader.last(applicationTable, 'number'))?.number ?? 0,
    lastGrant: (await reader.last(grantTable, 'number'))?.number ?? 0,
  }),
  decide: (
    { contributions, initiatives, entries, lastPlan, lastGrant },
    award,
    context,
  ): Decision<CarriedRefusals> => {
    const [opening] = standingOpening(entries);
    if (opening === undefined) return refuse<CarriedRefusals>()('carried.noOpening', {});
    const { day } = opening;
    const days = checkDays(award, day);
    if (!days.ok) return days;
    const group = initiativeOf(award, initiatives, context);
    if (group === null) return refuse<CarriedRefusals>()('carried.unknownInitiative', {}, 'initiative');
    const { draws } = award;
    const checked = checkDraws(draws, { contributions, free: freeOn(entries, day) });
    if (!checked.ok) return checked;
    const aim = aimOfDraws(draws, contributions, group.id);
    if (!aim.ok) return aim;
    const ids = { plan: context.newId<ApplicationId>(), grant: context.newId<GrantId>() };
    const carried = { award, ids, initiativeId: group.id };
    const entry = entryOf({
      kind: 'opening',
      day,
      lines: carriedLines(ids.grant, draws),
      number: nextEntryNumber(entries),
      id: context.newId<LedgerEntryId>(),
    });
    return ok({
      puts: [
        ...(initiatives.includes(group) ? [] : [put(initiativeTable, group)]),
        put(applicationTable, planOf(carried, { number: lastPlan + 1, aim: aim.value }, context)),
        put(grantTable, grantOf(carried, lastGrant + 1, context)),
        put(ledgerEntryTable, entry),
      ],
      removals: [],
      audit: {
        subject: { kind: 'grant', id: ids.grant },
        details: { day, awardedOn: award.awardedOn, amount: carriedAmount(draws) },
      },
    });
  },
});

function checkDays(
  { awardedOn, payOn, reportDue }: CarriedAward,
  day: Day,
): Result<null, RefusalOf<CarriedRefusals>> {
  if (awardedOn > day) return refuse<CarriedRefusals>()('carried.dayTooLate', { day }, 'awardedOn');
  if (payOn < awardedOn) return refuse<CarriedRefusals>()('carried.beforeAward', { awardedOn }, 'payOn');
  return reportDue < awardedOn
    ? refuse<CarriedRefusals>()('carried.beforeAward', { awardedOn }, 'reportDue')
    : ok(null);
}

/** null for an id that is not known; a new name that is known already is that initiative. */
function initiativeOf(
  { initiative }: CarriedAward,
  known: readonly Initiative[],
  { newId }: Context,
): Initiative | null {
  if (initiative.kind === 'known') return known.find(({ id }) => id === initiative.initiativeId) ?? null;
  const { name } = initiative;
  return (
    known.find((one) => one.name === name) ?? {
      id: newId<InitiativeId>(),
      name,
      legalForm: 'informal',
      kvkNumber: null,
      area: null,
      contactId: null,
      bankAccount: null,
    }
  );
}

interface Carried {
  readonly award: CarriedAward;
  readonly ids: { readonly plan: ApplicationId; readonly grant: GrantId };
  readonly initiativeId: InitiativeId;
}

interface PlanPlace {
  readonly number: number;
  readonly aim: CarriedAim;
}

/** A plan that no form was filled in for: its one budget line is what is still to be paid. */
function planOf(
  { award, ids, initiativeId }: Carried,
  { number, aim }: PlanPlace,
  { newId }: Context,
): Application {
  const { title, summary, awardedOn, draws } = award;
  return {
    id: ids.plan,
    number,
    initiativeId,
    title,
    summary,
    ...aim,
    receivedOn: awardedOn,
    way: 'import',
    budgetLines: [{ id: newId<BudgetLineId>(), label: title, amount: carriedAmount(draws) }],
    coFunding: [],
    leastAmount: null,
    translations: [],
    scan: null,
    state: { status: 'awarded', roundId: null, grantId: ids.grant },
    pabulib: null,
  };
}

function grantOf({ award, ids, initiativeId }: Carried, number: number, { newId }: Context): Grant {
  const { awardedOn, draws, payOn, band, reportDue } = award;
  const amount = carriedAmount(draws);
  return {
    id: ids.grant,
    number,
    applicationId: ids.plan,
    initiativeId,
    roundId: null,
    amount,
    awardedOn,
    draws,
    instalments: [{ id: newId<InstalmentId>(), due: payOn, amount }],
    requirements: [],
    band,
    reportDue,
    asks: [],
    changes: [],
    state: { status: 'running' },
  };
}
