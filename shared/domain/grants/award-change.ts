/** What a higher or lower award takes from its sources or gives back: for the preview and the action alike (rule W18). */
import type { Day } from '../../kernel/dates';
import { add, type Cents, subtract, ZERO } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Reader, type RefusalOf, refuse } from '../action';
import { type Application, applicationTable } from '../applications/application';
import { type Contribution, type ContributionId, contributionTable } from '../funds/contribution';
import { type Draw, drawFrom } from '../funds/source-selection';
import { aimOf, freeOn } from './award-plan';
import type { Grant, GrantId } from './grant';
import { lastBookedOn, moneyOfGrant, totalOfGrant } from './grant-money';
import { type GrantDossier, loadGrant } from './load-grant';
import type { GrantsRefusals } from './refusals';
import { type SourcePart, splitOver } from './split';

/** All that another amount depends on. */
export interface ChangeDossier extends GrantDossier {
  readonly application: Application | null;
  readonly contributions: readonly Contribution[];
}

export async function loadAwardChange(reader: Reader, grantId: GrantId): Promise<ChangeDossier> {
  const dossier = await loadGrant(reader, grantId);
  const { grant } = dossier;
  return {
    ...dossier,
    application: grant === null ? null : await reader.get(applicationTable, grant.applicationId),
    contributions: await reader.all(contributionTable),
  };
}

export interface PlannedChange {
  readonly kind: 'raise' | 'lower';
  /** What each source gives more, or gets back: never negative. */
  readonly parts: readonly SourcePart[];
  /** Of the whole award afterwards: together exactly the new amount. */
  readonly draws: readonly Draw[];
}

type Refused = RefusalOf<
  Pick<
    GrantsRefusals,
    | 'grants.alreadySettled'
    | 'grants.sameAmount'
    | 'grants.dayTooEarly'
    | 'grants.raiseMissing'
    | 'grants.lowerThanPaid'
  >
>;

export interface ChangeWanted {
  /** What the award becomes. */
  readonly amount: Cents;
  readonly on: Day;
}

export function plannedChange(
  dossier: Omit<ChangeDossier, 'grant'> & { readonly grant: Grant },
  { amount, on }: ChangeWanted,
): Result<PlannedChange, Refused> {
  const refused = refuse<GrantsRefusals>();
  const { grant } = dossier;
  if (grant.state.status === 'settled') return refused('grants.alreadySettled', {});
  if (amount === grant.amount) return refused('grants.sameAmount', { amount }, 'amount');
  const kind = amount > grant.amount ? 'raise' : 'lower';
  const earliest = earliestDay(dossier, kind);
  if (on < earliest) return refused('grants.dayTooEarly', { earliest }, 'on');
  const parts = kind === 'raise' ? raised(dossier, { amount, on }) : lowered(dossier, amount);
  return parts.ok
    ? ok({ kind, parts: parts.value, draws: mergedDraws(grant.draws, parts.value, kind) })
    : parts;
}

/**
 * A change never lies before the last one. What lapses must have been open ever since: so not before anything that was
 * booked on the award.
 */
function earliestDay(
  { grant, entries }: Pick<ChangeDossier, 'entries'> & { readonly grant: Grant },
  kind: PlannedChange['kind'],
): Day {
  const booked = kind === 'lower' ? lastBookedOn(entries, grant.id) : null;
  const days = [grant.awardedOn, ...grant.changes.map(({ on }) => on), ...(booked === null ? [] : [booked])];
  return days.sort().at(-1) ?? grant.awardedOn;
}

type Parts<Code extends keyof GrantsRefusals> = Result<
  readonly SourcePart[],
  RefusalOf<Pick<GrantsRefusals, Code>>
>;

/** Rule W3 for one plan: narrow earmarks first, and only money that is free on the day and today. */
function raised(
  { grant, application, contributions, entries }: Omit<ChangeDossier, 'grant'> & { readonly grant: Grant },
  { amount, on }: ChangeWanted,
): Parts<'grants.raiseMissing'> {
  const free = freeOn(entries, on);
  const sources = contributions.map(({ id, earmark, promisedOn }) => {
    return { contributionId: id, free: free.get(id) ?? ZERO, earmark, promisedOn };
  });
  const plan = application ?? { theme: null, area: null, initiativeId: grant.initiativeId };
  const needed = subtract(amount, grant.amount);
  const drawn = drawFrom(sources, needed, aimOf(plan, grant.roundId));
  if (!drawn.ok) {
    const { missing } = drawn.error;
    return refuse<GrantsRefusals>()('grants.raiseMissing', { missing, needed }, 'amount');
  }
  return ok(
    drawn.value.map(({ contributionId, amount: part }) => ({ source: contributionId, amount: part })),
  );
}

/** At most what is still to be paid; split as a payment would be (W10). */
function lowered(
  { grant, entries }: Pick<ChangeDossier, 'entries'> & { readonly grant: Grant },
  amount: Cents,
): Parts<'grants.lowerThanPaid'> {
  const money = moneyOfGrant(entries, grant.id);
  const { toPay } = totalOfGrant(money);
  const less = subtract(grant.amount, amount);
  if (less > toPay) {
    const least = subtract(grant.amount, toPay);
    return refuse<GrantsRefusals>()('grants.lowerThanPaid', { least, toPay }, 'amount');
  }
  return ok(splitOver(money, 'toPay', less));
}

/** One draw for each source, in the order in which the award came to them; a source that gives nothing any more goes. */
function mergedDraws(
  draws: readonly Draw[],
  parts: readonly SourcePart[],
  kind: PlannedChange['kind'],
): Draw[] {
  const merged = new Map<ContributionId, Cents>(draws.map((draw) => [draw.contributionId, draw.amount]));
  for (const { source, amount } of parts) {
    const was = merged.get(source) ?? ZERO;
    merged.set(source, kind === 'raise' ? add(was, amount) : subtract(was, amount));
  }
  return [...merged]
    .filter(([, amount]) => amount > 0)
    .map(([contributionId, amount]) => ({ contributionId, amount }));
}

/** What an award was when it was made. */
export function firstAmount({ amount, changes }: Pick<Grant, 'amount' | 'changes'>): Cents {
  return changes[0]?.from ?? amount;
}

/** Each change with what the award became by it, oldest first. */
export function changesOf({ amount, changes }: Pick<Grant, 'amount' | 'changes'>) {
  return changes.map((change, index) => ({ ...change, to: changes[index + 1]?.from ?? amount }));
}
