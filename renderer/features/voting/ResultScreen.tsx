/** The result of a round: the picture, every plan with its reason, ties, the steps, another rule beside it, a recount. */

import { fitsBallots } from '@shared/domain/voting/count-rule';
import { tooFewBallots } from '@shared/domain/voting/quorum';
import { isSameOutcome } from '@shared/domain/voting/recount';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { amountsIn } from '@shared/i18n/amounts-in';
import { useRound, useVoteTotals } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import type { CountedRound } from '../../workers/tally';
import type { CountedFound, CountedPlans } from './counted-found';
import { AfterCount } from './parts/AfterCount';
import { AfterSteps } from './parts/AfterSteps';
import { Certificate } from './parts/Certificate';
import { CompareRules } from './parts/CompareRules';
import { CountedAgain } from './parts/CountedAgain';
import { CountSteps } from './parts/CountSteps';
import { Needed } from './parts/Needed';
import { NoOutcome } from './parts/NoOutcome';
import { Objections } from './parts/Objections';
import { OwnReasons } from './parts/OwnReasons';
import { PotSums } from './parts/PotSums';
import { Recount, RecountAnswer } from './parts/Recount';
import { ResultFigures } from './parts/ResultFigures';
import { ResultPicture } from './parts/ResultPicture';
import { ResultTable } from './parts/ResultTable';
import { RoundGone } from './parts/RoundGone';
import { Ties } from './parts/Ties';
import { TotalsOnly } from './parts/TotalsOnly';
import { VoteFiles } from './parts/VoteFiles';
import { VoterGroupsShown } from './parts/VoterGroupsShown';
import { WhyList } from './parts/WhyList';
import { WithAndWithout } from './parts/WithAndWithout';
import { type PotResult, potResults } from './result-pots';
import { resultRows } from './result-view';

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
  const isValid = tooFewBallots(round) === null;
  const toAwards = round.state.status === 'counted' && round.currency === 'EUR' && isValid;
  return (
    <>
      <PageHeader
        title={t('result.title', round)}
        status={isValid ? <StatusBadge tone="done">{t('result.official')}</StatusBadge> : null}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId: round.id }) }}
        actions={
          <>
            {toAwards ? (
              <LinkButton kind="primary" href={hrefOf({ name: 'awardRound', roundId: round.id })}>
                {t('voting.toAwards')}
              </LinkButton>
            ) : null}
            {totals === null ? (
              <LinkButton icon="file" href={hrefOf({ name: 'roundRecord', roundId: round.id })}>
                {t('record.title')}
              </LinkButton>
            ) : null}
            <Button icon="print" onPress={() => window.print()}>
              {t('common.print')}
            </Button>
          </>
        }
      />
      <NoOutcome round={round} />
      <AfterSteps found={found} />
      {totals === undefined ? <Loading what={t('voting.ballotsTitle')} /> : null}
      {totals === null ? (
        <CountedAgain found={found}>{(all, counted) => <Shown found={all} counted={counted} />}</CountedAgain>
      ) : null}
      {totals ? <TotalsOnly found={found} totals={totals} /> : null}
    </>
  );
}

function Shown({ found, counted }: { found: CountedFound; counted: CountedRound }) {
  const rows = resultRows(found.plans, counted);
  const { round } = found;
  const isSame = isSameOutcome(counted.outcome, round.state.outcome);
  const results = potResults(found, counted);
  const isOnePot = round.settings.pots === null;
  return (
    <>
      {isSame ? null : <RecountAnswer isSame={false} />}
      <ResultFigures round={round} counted={counted} />
      {isOnePot ? <Plans found={found} counted={counted} /> : <PotSums found={found} results={results} />}
      <WithAndWithout round={round} rows={rows} />
      <Objections found={found} counted={counted} />
      <AfterCount found={found} counted={counted} />
      {isOnePot ? <Reasons found={found} counted={counted} /> : null}
      {isOnePot ? null : results.map((result) => <ResultOfPot key={result.pot.key} result={result} />)}
      <CompareRules found={found} counted={counted} fits={(rule) => fitsBallots(rule, round.ballotKind)} />
      <VoterGroupsShown counted={counted} />
      <Recount found={found} />
      <VoteFiles found={found} />
    </>
  );
}

type CountedProps = { readonly found: CountedFound; readonly counted: CountedRound };

function ResultOfPot({ result: { pot, found, counted } }: { result: PotResult }) {
  const { t } = useWords();
  const amount = amountsIn(found.round.currency)(pot.amount);
  return (
    <Section title={t('pots.of', { key: pot.key ?? '', amount })} namesParts>
      <Plans found={found} counted={counted} />
      <Reasons found={found} counted={counted} />
    </Section>
  );
}

function Plans({ found, counted }: CountedProps) {
  const { round } = found;
  const rows = resultRows(found.plans, counted);
  return (
    <>
      <ResultPicture round={round} rows={rows} counted={counted} />
      <ResultTable round={round} rows={rows} />
    </>
  );
}

function Reasons({ found, counted }: CountedProps) {
  const { round } = found;
  const rows = resultRows(found.plans, counted);
  return (
    <>
      <WhyList round={round} rows={rows} counted={counted} />
      <OwnReasons found={found} />
      <Needed found={found} rows={rows} counted={counted} />
      <Ties rows={rows} tally={counted.tally} />
      <CountSteps round={round} rows={rows} tally={counted.tally} />
      <Certificate found={found} rows={rows} counted={counted} />
    </>
  );
}
