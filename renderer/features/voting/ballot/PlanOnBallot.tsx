/** A plan as it stands on the ballot: its number, name and cost, always all three, and a line about it. */
import { amountsIn } from '@shared/i18n/amounts-in';
import type { PaperInWords } from './ballot-words';
import type { BallotPlan } from './plan-part';

export type PlanOnBallotProps = { readonly round: PaperInWords; readonly plan: BallotPlan };

export function PlanOnBallot({ round, plan }: PlanOnBallotProps) {
  const spoken = plan.told === undefined ? {} : { lang: plan.told.language, dir: plan.told.direction };
  return (
    <span className="voter-plan-text">
      <span className="voter-plan-title">
        {`${plan.number}. `}
        <bdi {...spoken}>{plan.title}</bdi>
      </span>
      {plan.about === null ? null : (
        <span className="voter-plan-about" {...spoken}>
          {plan.about}
        </span>
      )}
      <span className="voter-plan-cost">{amountsIn(round.currency)(plan.cost)}</span>
    </span>
  );
}
