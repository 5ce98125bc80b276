/** The desk begins voting on this screen: chooses the code with which it ends, and hands the window to the voters. */
import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { bridge } from '../../bridge/bridge';
import { type RoundWithPlans, useRound } from '../../data/queries/voting';
import { useCodeCounts } from '../../data/queries/voting-codes';
import { goTo, hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { leaveWholeWindow, takeWholeWindow } from '../../ui/whole-window';
import { useWords } from '../../ui/words';
import { CodesUsed } from './codes/CodesUsed';
import { Kiosk } from './kiosk/Kiosk';
import { LeaveCodeForm } from './kiosk/LeaveCodeForm';
import { RoundGone } from './parts/RoundGone';

export function KioskScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const given = useCodeCounts(roundId)?.given;
  if (found === undefined || given === undefined) return <Loading what={t('kiosk.title')} />;
  if (found === null) return <RoundGone />;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  return (
    <>
      <PageHeader title={t('kiosk.title')} intro={t('kiosk.intro')} back={back} />
      {!mayVote(found.round) ? (
        <EmptyState
          title={t('kiosk.notNow')}
          why={t('kiosk.notNowWhy')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      ) : given === 0 ? (
        <EmptyState
          title={t('kiosk.noCodes')}
          why={t('kiosk.noCodesWhy')}
          action={
            <LinkButton kind="primary" href={hrefOf({ name: 'roundCodes', roundId })}>
              {t('codes.open')}
            </LinkButton>
          }
        />
      ) : (
        <Begin found={found} />
      )}
    </>
  );
}

function mayVote(round: Round): boolean {
  return isIn(round, 'open') && round.settings.hasCodes;
}

const BEFORE = ['kiosk.before1', 'kiosk.before2', 'kiosk.before3', 'kiosk.before4'] as const;

function Begin({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const { id: roundId } = found.round;
  const end = async () => {
    leaveWholeWindow();
    await bridge.kioskEnd({});
    goTo({ name: 'round', roundId });
  };
  const begin = async (leaveCode: string) => {
    const begun = await bridge.kioskStart({});
    if (begun.ok) takeWholeWindow(<Kiosk found={found} leaveCode={leaveCode} onEnd={() => void end()} />);
    return begun;
  };
  return (
    <>
      <CodesUsed roundId={roundId} />
      <Section title={t('kiosk.before')}>
        <ul>
          {BEFORE.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
        <LeaveCodeForm onBegin={begin} />
      </Section>
    </>
  );
}
