/** Worries and answers about the plans of a round, a card for each plan; they can change until the box is closed. */
import { isClosed } from '@shared/domain/voting/round-status';
import type { PlanTalk, Worry } from '@shared/domain/voting/talk/plan-talk';
import { useState } from 'react';
import { useTalks } from '../../data/queries/talk';
import { type PlanOfRound, type RoundWithPlans, useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { RemoveWorry } from './parts/RemoveWorry';
import { RoundGone } from './parts/RoundGone';
import { WorryDialog } from './parts/WorryDialog';

export function TalkScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const talks = useTalks(roundId);
  if (found === undefined || talks === undefined) return <Loading what={t('talk.title')} />;
  if (found === null) return <RoundGone />;
  const mayChange = !isClosed(found.round);
  return (
    <>
      <PageHeader
        title={t('talk.title')}
        intro={t('talk.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
        actions={
          <LinkButton icon="print" href={hrefOf({ name: 'roundBooklet', roundId })}>
            {t('booklet.open')}
          </LinkButton>
        }
      />
      <Callout tone="info" title={t(mayChange ? 'talk.noNames' : 'talk.closed')} />
      {found.plans.map((plan, index) => (
        <PlanWorries
          key={plan.id}
          found={found}
          plan={plan}
          number={index + 1}
          worries={talks.get(plan.id)?.worries ?? []}
        />
      ))}
    </>
  );
}

type PlanWorriesProps = {
  readonly found: RoundWithPlans;
  readonly plan: PlanOfRound;
  readonly number: number;
  readonly worries: PlanTalk['worries'];
};

function PlanWorries({ found: { round }, plan, number, worries }: PlanWorriesProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Worry | 'new' | null>(null);
  const mayChange = !isClosed(round) && plan.application !== null;
  const of = { roundId: round.id, applicationId: plan.id };
  const add = (
    <Button icon="add" label={t('talk.addTo', plan)} onPress={() => setAsked('new')}>
      {t('talk.add')}
    </Button>
  );
  return (
    <Section
      title={t('booklet.plan', { number, title: plan.title })}
      intro={plan.initiative}
      actions={mayChange ? add : null}
    >
      {worries.length === 0 ? <p>{t('talk.none')}</p> : null}
      <ul className="why-list">
        {worries.map((worry) => (
          <li key={worry.id} className="why">
            <div className="why-head">
              <h3>{worry.asked}</h3>
              {mayChange ? (
                <div className="button-row">
                  <Button kind="quiet" label={t('talk.changeOf', worry)} onPress={() => setAsked(worry)}>
                    {t('talk.change')}
                  </Button>
                  <RemoveWorry of={of} worry={worry} />
                </div>
              ) : null}
            </div>
            <p>{worry.answer === '' ? t('talk.noAnswer') : worry.answer}</p>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <WorryDialog
          of={of}
          title={plan.title}
          worry={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
