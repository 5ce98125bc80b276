/** Typing in paper ballots: one after the other, by keyboard alone, in the order and with the numbers of the paper. */
import { isIn } from '@shared/domain/voting/round-status';
import { type RoundWithPlans, useBallotCount, useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { DeskBallot } from './parts/DeskBallot';
import { RoundGone } from './parts/RoundGone';
import { SheetInHand } from './parts/SheetInHand';
import { TakeOutBallot } from './parts/TakeOutBallot';
import { DeskDays } from './parts/VotingDays';
import { useDesk } from './use-desk';
import { useSheets } from './use-sheets';

export function BallotDeskScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('voting.deskTitle')} />;
  if (found === null) return <RoundGone />;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  if (isIn(found.round, 'open')) return <Desk found={found} back={back} />;
  return (
    <>
      <PageHeader title={t('voting.deskTitle')} back={back} />
      <EmptyState
        title={t('voting.deskNotOpen')}
        why={t('voting.deskNotOpenWhy')}
        action={<LinkButton href={back.href}>{back.label}</LinkButton>}
      />
    </>
  );
}

type DeskProps = {
  readonly found: RoundWithPlans;
  readonly back: { readonly label: string; readonly href: string };
};

function Desk({ found, back }: DeskProps) {
  const { t } = useWords();
  const { round, plans } = found;
  const count = useBallotCount(round.id) ?? 0;
  const sheets = useSheets(round.id);
  const desk = useDesk(round, sheets);
  return (
    <div className="desk">
      <PageHeader title={t('voting.deskTitle')} intro={t('voting.deskIntro')} back={back} />
      <div className="desk-box">
        <p className="desk-count">
          {round.readings === 2
            ? t('voting.deskCountedTwice', { first: sheets.counts[1], second: sheets.counts[2] })
            : t('voting.deskCounted', { n: count })}
        </p>
        <p className="desk-status" role="status">
          {desk.hasSaved
            ? t('voting.deskSaved', { n: round.readings === 2 ? sheets.counts[sheets.reading] : count })
            : null}
        </p>
      </div>
      <DeskDays round={round} />
      {round.readings === 2 ? <SheetInHand sheets={sheets} /> : null}
      <DeskBallot round={round} plans={plans} desk={desk} />
      {desk.last === null ? null : <TakeOutBallot onTakeOut={desk.takeOut} />}
    </div>
  );
}
