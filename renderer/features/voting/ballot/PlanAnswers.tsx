/** Yes, no or no opinion for each plan, or consent and objection; a yes may have a score. */
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useWords } from '../../../ui/words';
import { pointsFor, withPoints } from './ballot-draft';
import { PlanOnBallot } from './PlanOnBallot';
import type { PlanPartProps } from './plan-part';

const NO_OPINION = 'none';

export function PlanAnswers({ round, plans, draft, onChange }: PlanPartProps) {
  const { t } = useWords();
  const isConsent = round.ballotKind === 'consent';
  const most = round.limits.pointsPerPlan ?? 1;
  const answers = [
    { value: NO_OPINION, words: t('voterBallot.noOpinion') },
    { value: '0', words: t(isConsent ? 'voterBallot.objection' : 'voterBallot.no') },
    ...Array.from({ length: most }, (_, index) => ({
      value: String(index + 1),
      words:
        most === 1
          ? t(isConsent ? 'voterBallot.consent' : 'voterBallot.yes')
          : t('voterBallot.yesScore', { n: index + 1 }),
    })),
  ];
  return (
    <ul className="voter-plans">
      {plans.map((plan) => {
        const points = pointsFor(draft, plan.id);
        return (
          <li key={plan.id} className={points === null ? 'voter-plan' : 'voter-plan voter-plan-on'}>
            <PlanOnBallot round={round} plan={plan} />
            <RadioGroup
              className="voter-answers"
              aria-label={`${plan.number}. ${plan.title}`}
              orientation="horizontal"
              value={points === null ? NO_OPINION : String(points)}
              onChange={(value) =>
                onChange(withPoints(draft, plan.id, value === NO_OPINION ? null : Number(value)))
              }
            >
              {answers.map(({ value, words }) => (
                <RadioField key={value} value={value}>
                  <RadioButton className="voter-answer">{words}</RadioButton>
                </RadioField>
              ))}
            </RadioGroup>
          </li>
        );
      })}
    </ul>
  );
}
