/** Plans to tick: as many as the voter likes, or one. */
import { ticked } from '@shared/domain/voting/ballot';
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/words';
import { isOn } from './ballot-draft';
import { PlanOnBallot } from './PlanOnBallot';
import type { PlanPartProps } from './plan-part';

export function PlanTicks({ round, plans, draft, onChange }: PlanPartProps) {
  const { t } = useWords();
  const tick = (ids: readonly string[]) =>
    onChange(ticked(plans.map(({ id }) => id).filter((id) => ids.includes(id))));
  const chosen = plans.filter(({ id }) => isOn(draft, id)).map(({ id }) => id);
  if (round.ballotKind === 'choose-1')
    return (
      <RadioGroup
        className="voter-plans"
        aria-label={t('voterBallot.plans')}
        value={chosen[0] ?? null}
        onChange={(id) => tick([id])}
      >
        {plans.map((plan) => (
          <RadioField key={plan.id} value={plan.id} className="voter-tick">
            <RadioButton className="voter-plan">
              <span className="voter-mark voter-mark-round" aria-hidden="true">
                <Icon name="check" />
              </span>
              <PlanOnBallot round={round} plan={plan} />
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    );
  return (
    <CheckboxGroup className="voter-plans" aria-label={t('voterBallot.plans')} value={chosen} onChange={tick}>
      {plans.map((plan) => (
        <CheckboxField key={plan.id} value={plan.id} className="voter-tick">
          <CheckboxButton className="voter-plan">
            <span className="voter-mark" aria-hidden="true">
              <Icon name="check" />
            </span>
            <PlanOnBallot round={round} plan={plan} />
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}
