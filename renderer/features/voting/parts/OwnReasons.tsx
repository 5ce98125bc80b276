/** For plans without money what the panel itself says about it, beside what the count says and never in its place (V64). */
import { chosenNow } from '@shared/domain/voting/after-count';
import { tooFewBallots } from '@shared/domain/voting/quorum';
import { isIn } from '@shared/domain/voting/round-status';
import { useState } from 'react';
import { useTalks } from '../../../data/queries/talk';
import type { PlanOfRound } from '../../../data/queries/voting';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedPlans } from '../counted-found';
import { OwnReasonDialog } from './OwnReasonDialog';

export function OwnReasons({ found: { round, plans } }: { found: CountedPlans }) {
  const { t } = useWords();
  const talks = useTalks(round.id);
  const [asked, setAsked] = useState<PlanOfRound | null>(null);
  const chosen = new Set<string>(chosenNow(round).map(({ applicationId }) => applicationId));
  const mayWrite = isIn(round, 'counted') && round.currency === 'EUR';
  const reasonOf = ({ id }: PlanOfRound) => talks?.get(id)?.reason ?? '';
  const refused = plans.filter((plan) => !chosen.has(plan.id) && (mayWrite || reasonOf(plan) !== ''));
  if (talks === undefined || refused.length === 0 || tooFewBallots(round) !== null) return null;
  return (
    <Section
      title={t('talk.reasons')}
      intro={mayWrite ? `${t('talk.reasonsWhy')} ${t('talk.reasonsUntil')}` : t('talk.reasonsWhy')}
    >
      <ul className="why-list">
        {refused.map((plan) => (
          <li key={plan.id} className="why">
            <div className="why-head">
              <h3>{plan.title}</h3>
              {mayWrite && plan.application !== null ? (
                <Button kind="quiet" label={t('talk.reasonOf', plan)} onPress={() => setAsked(plan)}>
                  {t('talk.writeReason')}
                </Button>
              ) : null}
            </div>
            <p className="own-reason">{reasonOf(plan) === '' ? t('talk.noReason') : reasonOf(plan)}</p>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <OwnReasonDialog
          of={{ roundId: round.id, applicationId: asked.id }}
          title={asked.title}
          reason={reasonOf(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
