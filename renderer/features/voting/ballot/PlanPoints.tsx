/** Points for each plan: typed, or one more or less at a time. */
import { pointsAsked } from '@shared/domain/voting/choices-problem';
import { Button } from '../../../ui/Button';
import { NumberField } from '../../../ui/fields/NumberField';
import { useWords } from '../../../ui/words';
import { pointsFor, withPoints } from './ballot-draft';
import { PlanOnBallot } from './PlanOnBallot';
import type { BallotPlan, PlanPartProps } from './plan-part';

export function PlanPoints(props: PlanPartProps) {
  return (
    <ul className="voter-plans">
      {props.plans.map((plan) => (
        <OnePlan key={plan.id} {...props} plan={plan} />
      ))}
    </ul>
  );
}

function OnePlan({ round, draft, onChange, plan }: PlanPartProps & { readonly plan: BallotPlan }) {
  const { t } = useWords();
  const points = pointsFor(draft, plan.id);
  const { most } = pointsAsked(round, plan.number);
  /** No points at all is the same as leaving the plan out. */
  const give = (next: number | null) =>
    onChange(withPoints(draft, plan.id, next === null || next <= 0 ? null : next));
  return (
    <li className={points === null ? 'voter-plan' : 'voter-plan voter-plan-on'}>
      <PlanOnBallot round={round} plan={plan} />
      <span className="voter-figure">
        <Button
          label={t('voterBallot.lessOf', { title: plan.title })}
          isDisabled={points === null}
          onPress={() => give((points ?? 0) - 1)}
        >
          {t('voterBallot.less')}
        </Button>
        <NumberField
          label={t('voterBallot.pointsOfPlan', { title: plan.title })}
          value={points}
          maximum={most}
          onChange={give}
        />
        <Button
          label={t('voterBallot.moreOf', { title: plan.title })}
          isDisabled={(points ?? 0) >= most}
          onPress={() => give((points ?? 0) + 1)}
        >
          {t('voterBallot.more')}
        </Button>
      </span>
    </li>
  );
}
