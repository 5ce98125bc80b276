/** The awards of a round as a check on the screen: who gets what, and what each source gives. */
import type { Contribution, ContributionId } from '@shared/domain/funds/contribution';
import type { Band } from '@shared/domain/funds/report-terms';
import { askedOf } from '@shared/domain/grants/asks';
import type { RoundAwards } from '@shared/domain/grants/round-awards';
import type { Initiative } from '@shared/domain/people/initiative';
import { type Cents, cents, subtract, sumOf, ZERO } from '@shared/kernel/money';
import { drawsText } from './grant-view';

export interface AwardRow {
  readonly id: string;
  readonly plan: string;
  readonly initiative: string;
  readonly amount: Cents;
  readonly sources: string;
  readonly band: Band;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly setAside: Cents;
  readonly used: Cents;
  readonly staysFree: Cents;
}

export interface AwardCheck {
  readonly rows: readonly AwardRow[];
  readonly sources: readonly SourceRow[];
  /** Initiatives whose bank account is not known yet. */
  readonly withoutAccount: number;
}

export function awardCheck(
  { plan, round }: RoundAwards,
  contributions: readonly Contribution[],
  initiatives: readonly Initiative[],
): AwardCheck {
  const terms = new Map(contributions.map(({ id, agreement }) => [id, agreement.reporting]));
  const awardedOn = round.state.countedOn;
  const titles = new Map(contributions.map(({ id, title }) => [id as string, title]));
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const rows = plan.awards.map(({ application, amount, draws }) => ({
    id: application.id,
    plan: application.title,
    initiative: byId.get(application.initiativeId)?.name ?? '',
    amount,
    sources: drawsText(draws, titles),
    band: askedOf({ amount, draws, awardedOn, instalments: [] }, terms).band,
  }));
  const parties = new Set(plan.awards.map(({ application }) => application.initiativeId));
  const withoutAccount = [...parties].filter((id) => (byId.get(id)?.bankAccount ?? null) === null).length;
  return { rows, sources: sourceRows({ plan }, contributions), withoutAccount };
}

function sourceRows(
  { plan }: Pick<RoundAwards, 'plan'>,
  contributions: readonly Contribution[],
): SourceRow[] {
  const used = (id: ContributionId): Cents =>
    sumOf(
      plan.awards.flatMap(({ draws }) => draws.filter(({ contributionId }) => contributionId === id)),
      ({ amount }) => amount,
    );
  return contributions
    .map(({ id, title }) => {
      const [setAside, goes] = [plan.reserved.get(id) ?? ZERO, used(id)];
      return { id, title, setAside, used: goes, staysFree: cents(Math.max(0, subtract(setAside, goes))) };
    })
    .filter(({ setAside, used: goes }) => setAside > 0 || goes > 0);
}
