/** The result of a round: the picture, every plan with its reason, ties, the steps, another rule beside it, a recount. */
import { fitsBallots } from '@shared/domain/voting/count-rule';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { useEffect } from 'react';
import { useBallots, useRound, useVoteTotals } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import type { CountedRound } from '../../workers/tally';
import type { CountedFound, CountedPlans } from './counted-found';
import { CompareRules } from './parts/CompareRules';
import { CountProgressPanel } from './parts/CountProgressPanel';
import { CountSteps } from './parts/CountSteps';
import { Recount, RecountAnswer } from './parts/Recount';
import { ResultFigures } from './parts/ResultFigures';
import { ResultPicture } from './parts/ResultPicture';
import { ResultTable } from './parts/ResultTable';
import { RoundGone } from './parts/RoundGone';
import { Ties } from './parts/Ties';
import { TotalsOnly } from './parts/TotalsOnly';
import { WhyList } from './parts/WhyList';
import { WithAndWithout } from './parts/WithAndWithout';
import { isSameOutcome, resultRows } from './result-view';
import { useCount } from './use-count';

export function ResultScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('voting.toResult')} />;
  if (found === null) return <RoundGone />;
  const { round, plans } = found;
  if (hasOutcome(round)) return <ResultPage found={{ round, plans }} />;
  return (
    <>
      <PageHeader title={t('result.title', round)} />
      <EmptyState
        title={t('result.notYetTitle')}
        why={t('result.notYetWhy')}
        action={<LinkButton href={hrefOf({ name: 'round', roundId })}>{t('voting.deskToRound')}</LinkButton>}
      />
    </>
  );
}

function ResultPage({ found }: { found: CountedPlans }) {
  const { t } = useWords();
  const { round } = found;
  const totals = useVoteTotals(round.id);
  const toAwards = round.state.status === 'counted' && round.currency === 'EUR';
  return (
    <>
      <PageHeader
        title={t('result.title', round)}
        status={<StatusBadge tone="done">{t('result.official')}</StatusBadge>}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId: round.id }) }}
        actions={
          <>
            {toAwards ? (
              <LinkButton kind="primary" href={hrefOf({ name: 'awardRound', roundId: round.id })}>
                {t('voting.toAwards')}
              </LinkButton>
            ) : null}
            <Button icon="print" onPress={() => window.print()}>
              {t('common.print')}
            </Button>
          </>
        }
      />
      {totals === undefined ? <Loading what={t('voting.ballotsTitle')} /> : null}
      {totals === null ? <WithBallots found={found} /> : null}
      {totals ? <TotalsOnly found={found} totals={totals} /> : null}
    </>
  );
}

function WithBallots({ found }: { found: CountedPlans }) {
  const { t } = useWords();
  const ballots = useBallots(found.round.id);
  if (ballots === undefined) return <Loading what={t('voting.ballotsTitle')} />;
  return <CountAndShow found={{ ...found, ballots }} />;
}

/** Steps and reasons are not kept: they follow from rule and ballots, and are computed again here. */
function CountAndShow({ found }: { found: CountedFound }) {
  const { t } = useWords();
  const { round, ballots } = found;
  const { counting, start, stop } = useCount();
  const count = () => void start({ round, ballots, rule: round.state.outcome.rule });
  useEffect(() => {
    if (counting.status === 'none') count();
  });
  if (counting.status === 'counted') return <Shown found={found} counted={counting.counted} />;
  if (counting.status === 'stopped') {
    return (
      <Button icon="scale" onPress={count} autoFocus>
        {t('result.recount')}
      </Button>
    );
  }
  const progress = counting.status === 'counting' ? counting.progress : null;
  return <CountProgressPanel label={t('result.countingAgain')} progress={progress} onStop={stop} />;
}

function Shown({ found, counted }: { found: CountedFound; counted: CountedRound }) {
  const rows = resultRows(found.plans, counted);
  const { round } = found;
  const isSame = isSameOutcome(counted.outcome, round.state.outcome);
  return (
    <>
      {isSame ? null : <RecountAnswer isSame={false} />}
      <ResultFigures round={round} counted={counted} />
      <ResultPicture round={round} rows={rows} counted={counted} />
      <ResultTable round={round} rows={rows} />
      <WithAndWithout round={round} rows={rows} />
      <WhyList round={round} rows={rows} counted={counted} />
      <Ties rows={rows} tally={counted.tally} />
      <CountSteps round={round} rows={rows} tally={counted.tally} />
      <CompareRules found={found} counted={counted} fits={(rule) => fitsBallots(rule, round.ballotKind)} />
      <Recount found={found} />
    </>
  );
}
