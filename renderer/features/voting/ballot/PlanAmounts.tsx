/** Euros for each plan, out of one pot: typed, or all that the plan costs. */
import type { Cents } from '@shared/kernel/money';
import { Button } from '../../../ui/Button';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { useWords } from '../../../ui/words';
import { pointsFor, pointsIn, withPoints } from './ballot-draft';
import { PlanOnBallot } from './PlanOnBallot';
import type { PlanPartProps } from './plan-part';

export function PlanAmounts({ round, plans, draft, onChange }: PlanPartProps) {
  const { t } = useWords();
  return (
    <ul className="voter-plans">
      {plans.map((plan) => {
        const amount = pointsFor(draft, plan.id);
        const left = Math.max(round.pot - pointsIn(draft) + (amount ?? 0), 0);
        const all = Math.min(plan.cost, left);
        const words = all < plan.cost ? t('voterBallot.rest') : t('voterBallot.all');
        const give = (next: number | null) =>
          onChange(withPoints(draft, plan.id, next === null || next === 0 ? null : next));
        return (
          <li key={plan.id} className={amount === null ? 'voter-plan' : 'voter-plan voter-plan-on'}>
            <PlanOnBallot round={round} plan={plan} />
            <span className="voter-figure">
              <MoneyField
                label={t('voterBallot.amountOfPlan', { title: plan.title })}
                value={amount as Cents | null}
                onChange={give}
              />
              <Button
                isDisabled={all === 0 || amount === all}
                label={t('voterBallot.allOf', { words, title: plan.title })}
                onPress={() => give(all)}
              >
                {words}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
