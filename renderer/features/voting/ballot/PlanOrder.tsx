/** Plans in the order of the voter: first those that have a place, with buttons to move them; then the others. */
import { ticked } from '@shared/domain/voting/ballot';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { isOn, moved, without } from './ballot-draft';
import { PlanOnBallot } from './PlanOnBallot';
import type { PlanPartProps } from './plan-part';

export function PlanOrder(props: PlanPartProps) {
  const { round, plans, draft, onChange } = props;
  const { t } = useWords();
  const others = plans.filter(({ id }) => !isOn(draft, id));
  return (
    <>
      <h2 className="voter-head">{t('voterBallot.inOrder')}</h2>
      {draft.length === 0 ? <p>{t('voterBallot.noOrderYet')}</p> : <Ranked {...props} />}
      {others.length === 0 ? null : (
        <>
          <h2 className="voter-head">{t('voterBallot.withoutPlace')}</h2>
          <ul className="voter-plans">
            {others.map((plan) => (
              <li key={plan.id} className="voter-plan">
                <PlanOnBallot round={round} plan={plan} />
                <Button
                  icon="add"
                  label={t('voterBallot.placeOf', { place: draft.length + 1, title: plan.title })}
                  onPress={() => onChange([...draft, ...ticked([plan.id])])}
                >
                  {t('voterBallot.place', { place: draft.length + 1 })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Ranked({ round, plans, draft, onChange }: PlanPartProps) {
  const { t } = useWords();
  const ranked = draft.flatMap(({ applicationId }) => plans.find(({ id }) => id === applicationId) ?? []);
  return (
    <ol className="voter-plans">
      {ranked.map((plan, index) => (
        <li key={plan.id} className="voter-plan voter-plan-on">
          <span className="voter-place" aria-hidden="true">
            {index + 1}
          </span>
          <PlanOnBallot round={round} plan={plan} />
          <span className="voter-moves">
            <Button
              isDisabled={index === 0}
              label={t('voterBallot.upOf', { title: plan.title })}
              onPress={() => onChange(moved(draft, plan.id, -1))}
            >
              {t('voterBallot.up')}
            </Button>
            <Button
              isDisabled={index === ranked.length - 1}
              label={t('voterBallot.downOf', { title: plan.title })}
              onPress={() => onChange(moved(draft, plan.id, 1))}
            >
              {t('voterBallot.down')}
            </Button>
            <Button
              kind="quiet"
              label={t('voterBallot.takeOffOf', { title: plan.title })}
              onPress={() => onChange(without(draft, plan.id))}
            >
              {t('voterBallot.takeOff')}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
