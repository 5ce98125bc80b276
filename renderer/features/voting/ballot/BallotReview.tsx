/** The ballot once more before it is cast: what stands on it, or that it is blank. */
import { Button } from '../../../ui/Button';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { useWords } from '../../../ui/words';
import { isOn, pointsFor } from './ballot-draft';
import { markOf, standOf } from './ballot-words';
import { PlanOnBallot } from './PlanOnBallot';
import type { PlanPartProps } from './plan-part';

export type BallotReviewProps = Pick<PlanPartProps, 'round' | 'plans' | 'draft'> & {
  readonly isCasting: boolean;
  readonly onBack: () => void;
  readonly onCast: () => Promise<void>;
};

export function BallotReview({ round, plans, draft, isCasting, onBack, onCast }: BallotReviewProps) {
  const { t } = useWords();
  const isRanked = round.ballotKind === 'ordinal';
  const chosen = isRanked
    ? draft.flatMap(({ applicationId }) => plans.find(({ id }) => id === applicationId) ?? [])
    : plans.filter(({ id }) => isOn(draft, id));
  return (
    <>
      <FocusedHeading className="voter-head">
        {chosen.length === 0 ? t('voterBallot.reviewBlank') : t('voterBallot.review')}
      </FocusedHeading>
      {chosen.length === 0 ? (
        <p>{t('voterBallot.blankMeans')}</p>
      ) : (
        <>
          <ol className="voter-plans">
            {chosen.map((plan, index) => {
              const mark = markOf(t, round, { applicationId: plan.id, points: pointsFor(draft, plan.id) });
              return (
                <li key={plan.id} className="voter-plan voter-plan-on">
                  {isRanked ? <span className="voter-place">{index + 1}</span> : null}
                  <PlanOnBallot round={round} plan={plan} />
                  {mark === null ? null : <span className="voter-given">{mark}</span>}
                </li>
              );
            })}
          </ol>
          <p className="voter-sum">{standOf(t, round, draft)}</p>
        </>
      )}
      <div className="voter-buttons">
        <Button kind="primary" icon="ballot" isPending={isCasting} onPress={() => void onCast()}>
          {t('voterBallot.cast')}
        </Button>
        <Button icon="arrowLeft" isDisabled={isCasting} onPress={onBack}>
          {t('voterBallot.back')}
        </Button>
      </div>
    </>
  );
}
