/** Counts a round officially: by the frozen rule, or for a vote out of a file by the rule chosen here. */
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { fitsBallots, USUAL_STEP } from '@shared/domain/voting/count-rule';
import type { CountRule, Round } from '@shared/domain/voting/round';
import { isIn, type RoundIn } from '@shared/domain/voting/round-status';
import { useState } from 'react';
import { perform } from '../../data/perform';
import { useBallots, useRound } from '../../data/queries/voting';
import { goTo, hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { CountProgressPanel } from './parts/CountProgressPanel';
import { RoundGone } from './parts/RoundGone';
import { RuleChoice } from './parts/RuleChoice';
import { ruleDescription, ruleLabel } from './round-words';
import { useCount } from './use-count';

export function CountScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('result.countTitle')} />;
  if (found === null) return <RoundGone />;
  if (isIn(found.round, 'closed')) return <CountPage round={found.round} />;
  return <NotNow round={found.round} />;
}

function NotNow({ round }: { round: Round }) {
  const { t } = useWords();
  const isEarly = round.state.status === 'preparing' || round.state.status === 'open';
  const toRound = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId: round.id }) };
  return (
    <>
      <PageHeader title={t('result.countTitle')} back={toRound} />
      <EmptyState
        title={t(isEarly ? 'result.notYetTitle' : 'result.alreadyTitle')}
        why={t(isEarly ? 'result.notYetWhy' : 'result.alreadyWhy')}
        action={
          isEarly ? (
            <LinkButton href={toRound.href}>{toRound.label}</LinkButton>
          ) : (
            <LinkButton kind="primary" href={hrefOf({ name: 'roundResult', roundId: round.id })}>
              {t('voting.toResult')}
            </LinkButton>
          )
        }
      />
    </>
  );
}

function CountPage({ round }: { round: RoundIn<'closed'> }) {
  const { t, language } = useWords();
  const [rule, setRule] = useState<CountRule>(round.rule);
  const { counting, count, stop, refusal, isReady } = useOfficialCount(round, rule);
  const isOwn = round.origin.kind === 'own';
  return (
    <div className="stack">
      <PageHeader
        title={t('result.countTitle')}
        intro={`${round.name}. ${t('result.countIntro', { n: round.state.ballotCount })}`}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId: round.id }) }}
      />
      <Card title={t('result.countRule')}>
        <p>{t(isOwn ? 'result.countFrozen' : 'result.countChoose')}</p>
        {isOwn ? (
          <p className="rule-name">{ruleLabel(rule, language)}</p>
        ) : (
          <RuleChoice
            label={t('result.countRule')}
            rule={rule}
            isDisabled={counting.status === 'busy'}
            fits={(other) => fitsBallots(other, round.ballotKind)}
            step={USUAL_STEP}
            onChoose={setRule}
          />
        )}
        <p className="rule-explained">{ruleDescription(rule, language)}</p>
      </Card>
      <RefusalNote refusal={refusal} />
      {counting.status === 'busy' ? (
        <CountProgressPanel label={t('result.counting')} progress={counting.progress} onStop={stop} />
      ) : (
        <div className="form-actions">
          <Button
            kind="primary"
            icon="scale"
            onPress={count}
            isDisabled={!isReady}
            autoFocus={counting.status === 'stopped'}
          >
            {t('result.countStart')}
          </Button>
        </div>
      )}
      <div role="status">
        {counting.status === 'stopped' ? <Callout tone="info" title={t('result.countStopped')} /> : null}
      </div>
    </div>
  );
}

function useOfficialCount(round: Round, rule: CountRule) {
  const { t } = useWords();
  const ballots = useBallots(round.id);
  const { counting, start, stop } = useCount();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const run = async (job: Parameters<typeof start>[0]) => {
    setRefusal(null);
    const counted = await start(job);
    if (counted === null) return;
    const done = await perform(recordCount, { roundId: round.id, outcome: counted.outcome });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('result.countDone') });
    goTo({ name: 'roundResult', roundId: round.id });
  };
  const count = () => {
    if (ballots !== undefined) void run({ round, ballots, rule });
  };
  return { counting, count, stop, refusal, isReady: ballots !== undefined };
}
