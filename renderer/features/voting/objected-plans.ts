/** The plans that met objections in a count of consent. */
import type { ApplicationId } from '@shared/domain/applications/application';
import type { Tally } from '@shared/domain/voting/tally';
import type { PlanOfRound } from '../../data/queries/voting';

export interface ObjectedPlan {
  readonly id: ApplicationId;
  readonly title: string;
  /** How many stood on the papers. */
  readonly objections: number;
}

/** In the order of the ballot. */
export function objectedPlans(
  plans: readonly PlanOfRound[],
  { explanations }: Pick<Tally, 'explanations'>,
): ObjectedPlan[] {
  const counts = new Map(
    explanations.flatMap((one) =>
      one.outcome === 'lost' && one.reason.kind === 'objected'
        ? [[one.project, one.reason.objections] as const]
        : [],
    ),
  );
  return plans.flatMap(({ id, title }) => {
    const objections = counts.get(id);
    return objections === undefined ? [] : [{ id, title, objections }];
  });
}
