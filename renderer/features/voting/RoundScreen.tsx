/** One round: how far it is, what is next, and everything that was agreed about it. */
import { hasOutcome, isClosed, ROUND_STATUSES } from '@shared/domain/voting/round-status';
import { type PlanOfRound, type RoundWithPlans, useBallotCount, useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { PlainTable } from '../../ui/data/PlainTable';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { type Step, Stepper } from '../../ui/layout/Stepper';
import { useWords, type Words } from '../../ui/words';
import { Amount } from './parts/Amount';
import { MoneyOfRound } from './parts/MoneyOfRound';
import { NextStep } from './parts/NextStep';
import { NoPart } from './parts/NoPart';
import { PhaseBadge } from './parts/PhaseBadge';
import { RollOfRound } from './parts/RollOfRound';
import { RoundCodes } from './parts/RoundCodes';
import { RoundGone } from './parts/RoundGone';
import { RulesOfRound } from './parts/RulesOfRound';
import { TalkOfRound } from './parts/TalkOfRound';
import { phaseWord } from './round-words';

export function RoundScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('voting.title')} />;
  return found === null ? <RoundGone /> : <RoundPage found={found} />;
}

function RoundPage({ found }: { found: RoundWithPlans }) {
  const words = useWords();
  const { t } = words;
  const { round } = found;
  return (
    <>
      <PageHeader
        title={t('voting.roundName', round)}
        status={<PhaseBadge status={round.state.status} />}
        back={{ label: t('voting.back'), href: hrefOf({ name: 'rounds' }) }}
      />
      <Stepper label={t('voting.steps')} steps={stepsOf(found, words)} />
      {round.currency === 'EUR' ? null : (
        <Callout tone="warning" title={t('voting.notEuro', { currency: round.currency })} />
      )}
      <NextStep found={found} />
      <Ballots found={found} />
      <RoundCodes round={round} />
      <MoneyOfRound round={round} />
      <Plans found={found} />
      <RollOfRound round={round} />
      <TalkOfRound found={found} />
      <NoPart found={found} />
      <RulesOfRound found={found} />
    </>
  );
}

const STEP_KEYS = {
  preparing: 'voting.stepPreparing',
  open: 'voting.stepOpen',
  closed: 'voting.stepClosed',
  counted: 'voting.stepCounted',
  decided: 'voting.stepDecided',
} as const;

function stepsOf({ round }: RoundWithPlans, { t, shortDay }: Words): Step[] {
  const now = ROUND_STATUSES.indexOf(round.state.status);
  const { state } = round;
  const days: Partial<Record<string, string>> = {
    ...(state.status === 'preparing' ? {} : { open: shortDay(state.openedOn) }),
    ...(isClosed(round) ? { closed: shortDay(round.state.closedOn) } : {}),
    ...(hasOutcome(round) ? { counted: shortDay(round.state.countedOn) } : {}),
    ...(state.status === 'decided' ? { decided: shortDay(state.decidedOn) } : {}),
  };
  return ROUND_STATUSES.map((status, index) => ({
    id: status,
    label: phaseWord(t, status),
    detail: days[status] ?? t(STEP_KEYS[status]),
    state: index < now || state.status === 'decided' ? 'done' : index === now ? 'now' : 'later',
  }));
}

/** As on the paper of an own round, or as in the file. */
function planNumber({ application }: PlanOfRound, index: number): string {
  return application?.pabulib?.projectId ?? String(index + 1);
}

/** The number alone; nothing else may be known before the count (rule V9). */
function Ballots({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const count = useBallotCount(found.round.id);
  if (found.round.state.status === 'preparing' || count === undefined) return null;
  return (
    <Section title={t('voting.ballotsTitle')}>
      <p className="figure-line">{t('voting.ballotsIn', { n: count })}</p>
      {hasOutcome(found.round) ? null : <p>{t('voting.noInterim')}</p>}
    </Section>
  );
}

function Plans({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const { round, plans } = found;
  return (
    <Section title={t('voting.plansTitle')}>
      <PlainTable
        caption={t('voting.plansTitle')}
        rows={plans.map((plan, index) => ({ ...plan, number: planNumber(plan, index) }))}
        rowId={(plan) => plan.id}
        columns={[
          { id: 'title', label: t('voting.plan'), cell: (plan) => `${plan.number}. ${plan.title}` },
          { id: 'initiative', label: t('voting.initiative'), cell: (plan) => plan.initiative },
          {
            id: 'cost',
            label: t('voting.cost'),
            align: 'end',
            cell: (plan) => <Amount amount={plan.cost} currency={round.currency} />,
          },
        ]}
      />
    </Section>
  );
}
