/** Voting at home with a file: the page that voters get, and the files that they hand in. */
import { isIn } from '@shared/domain/voting/round-status';
import { useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { CodesUsed } from './codes/CodesUsed';
import { HomePage } from './files/HomePage';
import { TakeFiles } from './files/TakeFiles';
import { RoundGone } from './parts/RoundGone';

export function BallotFilesScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('ballotFiles.title')} />;
  if (found === null) return <RoundGone />;
  const { round, plans } = found;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  return (
    <>
      <PageHeader title={t('ballotFiles.title')} intro={t('ballotFiles.intro')} back={back} />
      {isIn(round, 'open') && round.settings.hasCodes ? (
        <>
          <CodesUsed roundId={roundId} />
          <HomePage round={round} plans={plans} />
          <TakeFiles roundId={round.id} />
        </>
      ) : (
        <EmptyState
          title={t('codes.notNow')}
          why={t('codes.notNowWhy')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      )}
    </>
  );
}
