/** What can be done with a round now: one thing first, and what it means before it is done. */
import { tooFewBallots } from '@shared/domain/voting/quorum';
import type { Round } from '@shared/domain/voting/round';
import { hasOutcome, isIn, type RoundStatus } from '@shared/domain/voting/round-status';
import type { PlainKey } from '@shared/i18n/translate';
import { type RoundWithPlans, useRoundOffer } from '../../../data/queries/voting';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { Card } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { daysCheck, mayOpen, openingChecks } from '../opening-checks';
import { useRoundSteps } from '../use-round-steps';
import { AskedStep } from './AskedStep';
import { OpeningChecks } from './OpeningChecks';
import { VotingDays } from './VotingDays';

const NEXT: Readonly<Record<RoundStatus, PlainKey>> = {
  preparing: 'voting.nextPreparing',
  open: 'voting.nextOpen',
  closed: 'voting.nextClosed',
  counted: 'voting.nextCounted',
  decided: 'voting.nextDecided',
};

export function NextStep({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  return (
    <Card tone="accent" title={t('voting.nextTitle')}>
      <p className="next-words">{t(nextWords(found.round))}</p>
      {isIn(found.round, 'open') ? <VotingDays round={found.round} /> : null}
      <Steps found={found} />
    </Card>
  );
}

function nextWords(round: Round): PlainKey {
  if (!hasOutcome(round) || tooFewBallots(round) === null) return NEXT[round.state.status];
  return isIn(round, 'decided') ? 'roundForm.endedNext' : 'roundForm.noOutcome';
}

function Steps({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const { id, state } = found.round;
  const isValid = !hasOutcome(found.round) || tooFewBallots(found.round) === null;
  switch (state.status) {
    case 'preparing':
      return <PreparingSteps found={found} />;
    case 'open':
      return <OpenSteps found={found} />;
    case 'closed':
      return (
        <div className="form-actions">
          <LinkButton kind="primary" icon="scale" href={hrefOf({ name: 'roundCount', roundId: id })}>
            {t('voting.toCount')}
          </LinkButton>
        </div>
      );
    case 'counted':
    case 'decided':
      return (
        <div className="form-actions">
          <LinkButton kind="primary" icon="pie" href={hrefOf({ name: 'roundResult', roundId: id })}>
            {t('voting.toResult')}
          </LinkButton>
          {state.status === 'decided' || found.round.currency !== 'EUR' || !isValid ? null : (
            <LinkButton href={hrefOf({ name: 'awardRound', roundId: id })}>{t('voting.toAwards')}</LinkButton>
          )}
        </div>
      );
  }
}

function PreparingSteps({ found }: { found: RoundWithPlans }) {
  const words = useWords();
  const { t } = words;
  const { round } = found;
  const offer = useRoundOffer();
  const steps = useRoundSteps(round);
  const today = useToday();
  if (offer === undefined) return null;
  const checks = [...openingChecks(found, offer, words), ...daysCheck(round, today, words)];
  return (
    <>
      <OpeningChecks checks={checks} />
      <RefusalNote refusal={steps.refusal} />
      <div className="form-actions">
        {mayOpen(checks) ? (
          <LinkButton kind="primary" icon="lock" href={hrefOf({ name: 'roundKey', roundId: round.id })}>
            {t('voting.openRound')}
          </LinkButton>
        ) : null}
        <LinkButton icon="edit" href={hrefOf({ name: 'roundEdit', roundId: round.id })}>
          {t('common.change')}
        </LinkButton>
        <AskedStep
          kind="quiet"
          label={t('voting.drop')}
          question={t('voting.dropAsk')}
          meaning={t('voting.dropMeans')}
          isDangerous
          onDo={steps.drop}
        />
      </div>
    </>
  );
}

function OpenSteps({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const { round } = found;
  return (
    <div className="form-actions">
      <LinkButton kind="primary" icon="ballot" href={hrefOf({ name: 'roundBallots', roundId: round.id })}>
        {t('voting.enterBallots')}
      </LinkButton>
      <LinkButton icon="lock" href={hrefOf({ name: 'roundClose', roundId: round.id })}>
        {t('voting.closeRound')}
      </LinkButton>
      <LinkButton kind="quiet" href={hrefOf({ name: 'roundKey', roundId: round.id })}>
        {t('voting.restart')}
      </LinkButton>
    </div>
  );
}
