/** The record of a count (proces-verbaal): what was frozen, what was in the box, what came out, and who signs for it. */
import { hasOutcome } from '@shared/domain/voting/round-status';
import { useRound, useVoteTotals } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { CountedAgain } from './parts/CountedAgain';
import { RecordSheet } from './parts/RecordSheet';
import { RoundGone } from './parts/RoundGone';

export function RecordScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const totals = useVoteTotals(roundId);
  if (found === undefined || totals === undefined) return <Loading what={t('record.title')} />;
  if (found === null) return <RoundGone />;
  const { round, plans } = found;
  const back = { label: t('record.back'), href: hrefOf({ name: 'roundResult', roundId }) };
  const missing = !hasOutcome(round)
    ? { title: t('result.notYetTitle'), why: t('result.notYetWhy') }
    : totals === null
      ? null
      : { title: t('result.ballotsGone'), why: t('record.ballotsGoneWhy') };
  return (
    <>
      <PageHeader title={t('record.title')} intro={t('record.intro')} back={back} />
      {missing === null && hasOutcome(round) ? (
        <CountedAgain found={{ round, plans }}>
          {(all, counted) => <RecordSheet found={all} counted={counted} />}
        </CountedAgain>
      ) : null}
      {missing === null ? null : (
        <EmptyState {...missing} action={<LinkButton href={back.href}>{back.label}</LinkButton>} />
      )}
    </>
  );
}
