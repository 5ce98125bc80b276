/** Too few people voted: that there is no valid outcome, and how the round ends (V35). */
import { endRound } from '@shared/domain/grants/actions/end-round';
import { tooFewBallots } from '@shared/domain/voting/quorum';
import { isIn, type RoundIn } from '@shared/domain/voting/round-status';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { useWords } from '../../../ui/words';
import { AskedStep } from './AskedStep';

export function NoOutcome({ round }: { round: RoundIn<'counted' | 'decided'> }) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const tooFew = tooFewBallots(round);
  if (tooFew === null) return null;
  const end = async () => {
    const done = await perform(endRound, { roundId: round.id });
    setRefusal(done.ok ? null : problemCode(done.error));
    if (done.ok) tell({ text: t('roundForm.ended') });
  };
  return (
    <Callout tone="warning" title={t('roundForm.noOutcome')}>
      <p>
        {t('roundForm.noOutcomeWhy', { ...tooFew })} {t('roundForm.noOutcomeMeans')}
      </p>
      <RefusalNote refusal={refusal} />
      {isIn(round, 'counted') ? (
        <div className="form-actions">
          <AskedStep
            kind="secondary"
            label={t('roundForm.endRound')}
            question={t('roundForm.endAsk')}
            meaning={t('roundForm.endMeans')}
            onDo={end}
          />
        </div>
      ) : null}
    </Callout>
  );
}
