/** Closing the box: both tellers type their half, or it is asked once more where the box was not sealed. */
import type { VotingRefusal } from '@shared/domain/voting/refusals';
import { isIn, type RoundIn } from '@shared/domain/voting/round-status';
import type { KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { compareReadings, type Opening, openBox } from '@shared/domain/voting/sealing/open-box';
import type { Result } from '@shared/kernel/result';
import { useMemo, useState } from 'react';
import { useProtection } from '../../data/queries/security';
import { type RoundWithPlans, useRound, useSealedBallots } from '../../data/queries/voting';
import { goTo, hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWork } from '../../ui/use-work';
import { useWords } from '../../ui/words';
import { unlockInWorker } from '../../workers/opening-job';
import { DifferencesForm } from './parts/DifferencesForm';
import { HalvesForm } from './parts/HalvesForm';
import { RoundGone } from './parts/RoundGone';
import { type Settled, useRoundSteps } from './use-round-steps';

type OpenRound = RoundWithPlans & { readonly round: RoundIn<'open'> };

export function CloseBoxScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const protection = useProtection();
  if (found === undefined || protection === null) return <Loading what={t('voting.closeTitle')} />;
  if (found === null) return <RoundGone />;
  const { round, plans } = found;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  return (
    <>
      <PageHeader title={t('voting.closeTitle')} back={back} />
      {isIn(round, 'open') ? (
        <Closing found={{ round, plans }} isDemo={protection.verdict === 'demo'} />
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

function Closing({ found, isDemo }: { found: OpenRound; isDemo: boolean }) {
  const { t } = useWords();
  const { round } = found;
  const steps = useRoundSteps(round);
  const sealed = useSealedBallots(round.id);
  const unlock = useWork<number, Result<Opening[], VotingRefusal>>();
  /** Kept as long as this screen is shown: both tellers sit here. */
  const [openings, setOpenings] = useState<readonly Opening[] | null>(null);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const readings = useMemo(() => {
    if (openings === null || sealed === undefined) return null;
    const opened = openBox(round, sealed, openings);
    return opened.ok ? compareReadings(opened.value, round.ballotKind) : null;
  }, [round, sealed, openings]);
  if (steps.ballots === undefined || sealed === undefined) return null;
  const close = async (unlocked: readonly Opening[] | null, settled: readonly Settled[]) => {
    if (await steps.close(unlocked, settled)) goTo({ name: 'round', roundId: round.id });
  };
  const give = async (halves: KeyHalves) => {
    const unlocked = await unlock.start((tell) => unlockInWorker({ round, sealed, halves }, tell));
    if (unlocked === null) return;
    const opened = unlocked.ok ? openBox(round, sealed, unlocked.value) : unlocked;
    setRefusal(opened.ok ? null : opened.error);
    if (!unlocked.ok || !opened.ok) return;
    const { different, missing } = compareReadings(opened.value, round.ballotKind);
    if (round.readings === 1 || different.length + missing.length === 0) await close(unlocked.value, []);
    else setOpenings(unlocked.value);
  };
  if (readings !== null)
    return (
      <DifferencesForm
        found={found}
        readings={readings}
        refusal={steps.refusal}
        onSubmit={(settled) => close(openings, settled)}
      />
    );
  const papers = round.readings === 2 ? sealed.filter(({ reading }) => reading === 1).length : steps.ballots;
  return (
    <Card>
      <div className="stack">
        <p>{t('voting.closeMeans', { n: papers })}</p>
        {round.state.boxKey === null ? (
          <>
            <RefusalNote refusal={steps.refusal} />
            <div className="button-row">
              <Button kind="primary" icon="lock" onPress={() => void close(null, [])}>
                {t('voting.closeRound')}
              </Button>
            </div>
          </>
        ) : (
          <HalvesForm isDemo={isDemo} refusal={refusal ?? steps.refusal} onSubmit={give} />
        )}
        {unlock.work.status === 'busy' ? (
          <ProgressPanel
            label={t('voting.unlocking')}
            percent={Math.floor(((unlock.work.progress ?? 0) * 100) / Math.max(1, sealed.length))}
            onCancel={unlock.stop}
          />
        ) : null}
      </div>
    </Card>
  );
}
