/** The plans on a ballot with what can be said of each, by the kind of ballot; for voters, and at the desk. */
import { PlanAmounts } from './PlanAmounts';
import { PlanAnswers } from './PlanAnswers';
import { PlanOrder } from './PlanOrder';
import { PlanPoints } from './PlanPoints';
import { PlanTicks } from './PlanTicks';
import type { PlanPartProps } from './plan-part';

export function PlansOnBallot(props: PlanPartProps) {
  switch (props.round.ballotKind) {
    case 'ordinal':
      return <PlanOrder {...props} />;
    case 'cumulative':
    case 'scoring':
      return <PlanPoints {...props} />;
    case 'yes-no':
    case 'consent':
      return <PlanAnswers {...props} />;
    case 'allocation':
      return <PlanAmounts {...props} />;
    default:
      return <PlanTicks {...props} />;
  }
}
