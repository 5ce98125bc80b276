/** Beside the talk: the plan now with its cost, who takes no part, the time that is left, and notes. Keys choose the plan. */
import { type Agenda, plainAgenda } from '@shared/domain/voting/talk/agenda';
import { minutesOf, plansInOrder } from '@shared/domain/voting/talk/agenda-times';
import type { PlanTalk } from '@shared/domain/voting/talk/plan-talk';
import { amountsIn } from '@shared/i18n/amounts-in';
import { useAgenda, useTalks } from '../../data/queries/talk';
import { type PlanOfRound, type RoundWithPlans, useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { MeetingNotes } from './parts/MeetingNotes';
import { PlanTimer } from './parts/PlanTimer';
import { RoundGone } from './parts/RoundGone';
import { WorryList } from './parts/WorryList';
import { useNoPart } from './use-no-part';
import { usePlace } from './use-place';

export function MeetingScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const agenda = useAgenda(roundId);
  const talks = useTalks(roundId);
  if (found === undefined || agenda === undefined || talks === undefined) {
    return <Loading what={t('meeting.title')} />;
  }
  if (found === null) return <RoundGone />;
  return (
    <>
      <PageHeader
        title={t('meeting.title')}
        intro={t('meeting.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
      />
      <Meeting found={found} agenda={agenda ?? plainAgenda(found.round.id)} talks={talks} />
    </>
  );
}

type MeetingProps = {
  readonly found: RoundWithPlans;
  readonly agenda: Agenda;
  readonly talks: ReadonlyMap<string, PlanTalk>;
};

function Meeting({ found: { round, plans }, agenda, talks }: MeetingProps) {
  const { t } = useWords();
  const order = plansInOrder(round, agenda);
  const { place, go } = usePlace(order.length);
  const now = order[place];
  const index = plans.findIndex(({ id }) => id === now);
  const plan = plans[index];
  if (now === undefined || plan === undefined) return null;
  return (
    <div className="meeting">
      <div className="button-row meeting-ways">
        <Button icon="chevronLeft" isDisabled={place === 0} onPress={() => go(-1)}>
          {t('meeting.previous')}
        </Button>
        <p role="status">{t('meeting.of', { place: place + 1, all: order.length })}</p>
        <Button icon="chevronRight" isDisabled={place === order.length - 1} onPress={() => go(1)}>
          {t('meeting.next')}
        </Button>
      </div>
      <div className="meeting-now">
        <PlanNow round={round} plan={plan} number={index + 1} talk={talks.get(now)} />
        <PlanTimer key={now} minutes={minutesOf(round, agenda, now)} />
      </div>
      <MeetingNotes key={now} round={round} plan={plan} stored={talks.get(now)?.notes ?? ''} />
    </div>
  );
}

type PlanNowProps = {
  readonly round: RoundWithPlans['round'];
  readonly plan: PlanOfRound;
  readonly number: number;
  readonly talk: PlanTalk | undefined;
};

function PlanNow({ round, plan, number, talk }: PlanNowProps) {
  const { t, list } = useWords();
  const noPart = useNoPart(round)?.get(plan.id) ?? [];
  const summary = plan.application?.summary ?? '';
  return (
    <section className="meeting-plan">
      <h2>{t('booklet.plan', { number, title: plan.title })}</h2>
      <p>{t('booklet.from', plan)}</p>
      <p className="figure-line">{t('booklet.asks', { cost: amountsIn(round.currency)(plan.cost) })}</p>
      {summary === '' ? null : <p className="meeting-text">{summary}</p>}
      {noPart.length === 0 ? null : (
        <Callout tone="warning" title={t('meeting.noPart')}>
          <p>{list(noPart)}</p>
        </Callout>
      )}
      <WorryList worries={talk?.worries ?? []} />
    </section>
  );
}
