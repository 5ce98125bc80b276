/** Awards that were made before the books began, as far as they are still to be paid (rule G18). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Cents, sumOf, ZERO } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type RefusalOf, refuse } from '../action';
import { Application } from '../applications/application';
import { type Contribution, ContributionId, type Earmark, earmarkAllows } from '../funds/contribution';
import { BANDS } from '../funds/report-terms';
import type { Draw } from '../funds/source-selection';
import { Initiative, InitiativeId } from '../people/initiative';
import type { CarriedRefusals } from './refusals';

export const CarriedAward = z.strictObject({
  initiative: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), initiativeId: InitiativeId }),
    /** A name that is known already is that initiative. */
    z.strictObject({ kind: z.literal('new'), name: Initiative.shape.name }),
  ]),
  title: Application.shape.title,
  /** What has to be told of it; also what was paid before the books began. */
  summary: Application.shape.summary,
  awardedOn: Day,
  /** Still to be paid, source by source: together the award as the books know it. */
  draws: z
    .array(z.strictObject({ contributionId: ContributionId, amount: Cents.refine((amount) => amount > 0) }))
    .min(1)
    .max(20),
  payOn: Day,
  band: z.enum(BANDS),
  reportDue: Day,
});
export type CarriedAward = z.infer<typeof CarriedAward>;

type Refused = RefusalOf<CarriedRefusals>;

export interface DrawWorld {
  readonly contributions: readonly Contribution[];
  /** What each source has free at the beginning and today. */
  readonly free: ReadonlyMap<ContributionId, Cents>;
}

/** Never more is drawn than is free, and each source once. */
export function checkDraws(
  draws: readonly Draw[],
  { contributions, free }: DrawWorld,
): Result<null, Refused> {
  const seen = new Set<ContributionId>();
  for (const [index, { contributionId, amount }] of draws.entries()) {
    const source = contributions.find(({ id }) => id === contributionId);
    if (source === undefined) return refuse<CarriedRefusals>()('carried.unknownSource', {});
    const { title } = source;
    const field = `draws.${index}`;
    if (seen.has(contributionId)) {
      return refuse<CarriedRefusals>()('carried.sourceTwice', { title }, `${field}.contributionId`);
    }
    seen.add(contributionId);
    const there = free.get(contributionId) ?? ZERO;
    if (amount > there) {
      return refuse<CarriedRefusals>()('carried.notFree', { title, free: there }, `${field}.amount`);
    }
  }
  return ok(null);
}

export type CarriedAim = Pick<Application, 'theme' | 'area'>;

/**
 * Theme and area of the plan are those that its sources are earmarked for. Sources that are earmarked for different things,
 * or for another initiative, do not go with the award.
 */
export function aimOfDraws(
  draws: readonly Draw[],
  contributions: readonly Contribution[],
  initiativeId: InitiativeId,
): Result<CarriedAim, Refused> {
  const sources = draws.flatMap((draw) => contributions.filter(({ id }) => id === draw.contributionId));
  const aim = sources.reduce<CarriedAim>((told, { earmark }) => aimWith(told, earmark), {
    theme: null,
    area: null,
  });
  const other = sources.find(
    ({ earmark }) => !earmarkAllows(earmark, { ...aim, initiativeId, roundId: null }),
  );
  return other === undefined
    ? ok(aim)
    : refuse<CarriedRefusals>()('carried.notMeantFor', { title: other.title });
}

function aimWith(told: CarriedAim, earmark: Earmark): CarriedAim {
  if (earmark.kind === 'theme') return { ...told, theme: told.theme ?? earmark.theme };
  if (earmark.kind === 'area') return { ...told, area: told.area ?? earmark.area };
  return told;
}

/** Of these, what is still to be paid: the award as the books know it. */
export function carriedAmount(draws: readonly Draw[]): Cents {
  return sumOf(draws, ({ amount }) => amount);
}
