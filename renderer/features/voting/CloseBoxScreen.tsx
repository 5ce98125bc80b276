/** Closing the box: both tellers type their half, or it is asked once more where the box was not sealed. */
import { isIn, type RoundIn } from '@shared/domain/voting/round-status';
import { useProtection } from '../../data/queries/security';
import { useRound } from '../../data/queries/voting';
import { goTo, hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { RefusalNote } from '../../ui/feedback/RefusalNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { HalvesForm } from './parts/HalvesForm';
import { RoundGone } from './parts/RoundGone';
import { useRoundSteps } from './use-round-steps';

export function CloseBoxScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const protection = useProtection();
  if (found === undefined || protection === null) return <Loading what={t('voting.closeTitle')} />;
  if (found === null) return <RoundGone />;
  const { round } = found;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  return (
    <>
      <PageHeader title={t('voting.closeTitle')} back={back} />
      {isIn(round, 'open') ? (
        <Closing round={round} isDemo={protection.verdict === 'demo'} />
      ) : (
        <EmptyState
          title={t('voting.closeNotOpen')}
          why={t('voting.deskNotOpenWhy')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      )}
    </>
  );
}

function Closing({ round, isDemo }: { round: RoundIn<'open'>; isDemo: boolean }) {
  const { t } = useWords();
  const steps = useRoundSteps(round);
  if (steps.ballots === undefined) return null;
  const close = async (halves: Parameters<typeof steps.close>[0]) => {
    if (await steps.close(halves)) goTo({ name: 'round', roundId: round.id });
  };
  return (
    <Card>
      <div className="stack">
        <p>{t('voting.closeMeans', { n: steps.ballots })}</p>
        {round.state.boxKey === null ? (
          <>
            <RefusalNote refusal={steps.refusal} />
            <div className="button-row">
              <Button kind="primary" icon="lock" onPress={() => void close(null)}>
                {t('voting.closeRound')}
              </Button>
            </div>
          </>
        ) : (
          <HalvesForm isDemo={isDemo} refusal={steps.refusal} onSubmit={close} />
        )}
      </div>
    </Card>
  );
}
