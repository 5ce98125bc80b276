/** Two tellers get the halves of the key of a box; then the round opens, or the box of an open round starts anew. */
import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { boxSecret, type KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { boxKeyOf } from '@shared/kernel/sealed-box';
import { useState } from 'react';
import { useProtection } from '../../data/queries/security';
import { useRound } from '../../data/queries/voting';
import { goTo, hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Stepper } from '../../ui/layout/Stepper';
import { useWords } from '../../ui/words';
import { DEMO_HALVES } from './demo-halves';
import { newHalves } from './half-words';
import { HalfOfKey } from './parts/HalfOfKey';
import { LastStep } from './parts/LastStep';
import { RoundGone } from './parts/RoundGone';

export function BoxKeyScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const protection = useProtection();
  if (found === undefined || protection === null) return <Loading what={t('voting.keyTitle')} />;
  if (found === null) return <RoundGone />;
  const { round } = found;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  const title = isIn(round, 'open') ? t('voting.restartTitle') : t('voting.keyTitle');
  return (
    <>
      <PageHeader title={title} intro={t('voting.keyIntro')} back={back} />
      {isIn(round, 'preparing') || isIn(round, 'open') ? (
        <Steps round={round} isDemo={protection.verdict === 'demo'} />
      ) : (
        <EmptyState
          title={t('voting.keyGone')}
          why={t('voting.keyGoneWhy')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      )}
    </>
  );
}

function Steps({ round, isDemo }: { round: Round; isDemo: boolean }) {
  const { t } = useWords();
  /** Only here, only as long as this screen is shown. */
  const [halves] = useState<KeyHalves>(() => (isDemo ? DEMO_HALVES : newHalves()));
  const [step, setStep] = useState(0);
  const half = halves[step];
  const labels = [t('voting.keyTeller', { n: 1 }), t('voting.keyTeller', { n: 2 }), t('voting.keyLast')];
  return (
    <>
      <div className="print-tools stack">
        <Stepper
          label={t('voting.keySteps')}
          steps={labels.map((label, index) => ({
            id: label,
            label,
            state: index < step ? 'done' : index === step ? 'now' : 'later',
          }))}
        />
        {isDemo ? <Callout tone="info" title={t('voting.keyDemo')} /> : null}
      </div>
      {half === undefined ? (
        <LastStep
          round={round}
          boxKey={boxKeyOf(boxSecret(round.id, halves))}
          onDone={() => goTo({ name: 'round', roundId: round.id })}
        />
      ) : (
        <HalfOfKey
          key={step}
          teller={step + 1}
          round={t('voting.roundName', round)}
          half={half}
          onProven={() => setStep(step + 1)}
        />
      )}
    </>
  );
}
