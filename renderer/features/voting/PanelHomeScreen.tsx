/** Where the panel begins: the rounds that ask something now, and the outcomes of those that are done. */
import type { Round } from '@shared/domain/voting/round';
import { useMemo } from 'react';
import { useRounds } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton, TextLink } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { type PanelTask, panelWork } from './panel-work';
import { PanelTaskCard } from './parts/PanelTaskCard';

/** Older outcomes stand in the list of all rounds. */
const OUTCOMES_SHOWN = 5;

export function PanelHomeScreen() {
  const { t } = useWords();
  const rounds = useRounds();
  const work = useMemo(() => (rounds === undefined ? null : panelWork(rounds)), [rounds]);
  if (work === null) return <Loading what={t('panel.title')} />;
  const isNew = work.tasks.length === 0 && work.done.length === 0;
  return (
    <>
      <PageHeader title={t('panel.title')} intro={t('panel.intro')} />
      {isNew ? (
        <EmptyState title={t('panel.firstTitle')} why={t('panel.firstWhy')} action={<NewRound />} />
      ) : (
        <>
          <Section title={t('panel.now')} intro={t('panel.nowIntro')}>
            <Tasks tasks={work.tasks} />
          </Section>
          <Section title={t('panel.done')} intro={t('panel.doneIntro')}>
            <Outcomes rounds={work.done} />
          </Section>
        </>
      )}
    </>
  );
}

function NewRound() {
  const { t } = useWords();
  return (
    <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newRound' })}>
      {t('voting.new')}
    </LinkButton>
  );
}

function Tasks({ tasks }: { tasks: readonly PanelTask[] }) {
  const { t } = useWords();
  if (tasks.length === 0) {
    return <EmptyState title={t('panel.nothing')} why={t('panel.nothingWhy')} action={<NewRound />} />;
  }
  return (
    <ul className="card-grid panel-list">
      {tasks.map((task) => (
        <li key={task.round.id}>
          <PanelTaskCard task={task} />
        </li>
      ))}
    </ul>
  );
}

function Outcomes({ rounds }: { rounds: readonly Round[] }) {
  const { t } = useWords();
  if (rounds.length === 0) return <p>{t('panel.noneDone')}</p>;
  return (
    <>
      <ul className="panel-list panel-outcomes">
        {rounds.slice(0, OUTCOMES_SHOWN).map((round) => (
          <li key={round.id}>
            <TextLink href={hrefOf({ name: 'roundResult', roundId: round.id })}>
              {t('panel.outcomeOf', round)}
            </TextLink>
          </li>
        ))}
      </ul>
      {rounds.length > OUTCOMES_SHOWN ? (
        <p className="panel-all">
          <TextLink href={hrefOf({ name: 'rounds' })}>{t('voting.back')}</TextLink>
        </p>
      ) : null}
    </>
  );
}
