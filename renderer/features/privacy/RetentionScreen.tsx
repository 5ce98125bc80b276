/** What was kept too long, by the clock that says so; proposals to the board; and what came of earlier ones. */
import type { RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import { useMemo } from 'react';
import { type RetentionWork, useRetentionWork } from '../../data/queries/retention';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { countColumn, dayColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { DueTables } from './parts/DueTables';
import { ProposeForm } from './parts/ProposeForm';
import { dueGroups, PROPOSAL_TONES } from './retention-view';

export function RetentionScreen() {
  const { t } = useWords();
  const work = useRetentionWork(useToday());
  if (work === undefined) return <Loading what={t('retention.title')} />;
  return (
    <>
      <PageHeader
        title={t('retention.title')}
        intro={t('retention.intro')}
        back={{ label: t('privacy.title'), href: hrefOf({ name: 'privacy' }) }}
        actions={
          <LinkButton icon="clock" href={hrefOf({ name: 'retentionTerms' })}>
            {t('retention.terms')}
          </LinkButton>
        }
      />
      <Due work={work} />
      <Section title={t('retention.proposals')}>
        <Proposals proposals={work.book.proposals} />
      </Section>
    </>
  );
}

function Due({ work }: { work: RetentionWork }) {
  const words = useWords();
  const { t } = words;
  const groups = useMemo(() => dueGroups(work.lines, work.book, words), [work, words]);
  const { unfinished } = work;
  return (
    <>
      {unfinished === null ? null : (
        <Callout tone="info" title={t('retention.proposalWaits')}>
          <p>{t('retention.proposalWaitsWhy')}</p>
          <LinkButton href={hrefOf({ name: 'proposal', proposalId: unfinished.id })}>
            {t('retention.proposalOpen')}
          </LinkButton>
        </Callout>
      )}
      {groups.length === 0 ? (
        <EmptyState title={t('retention.dueNone')} why={t('retention.dueNoneWhy')} />
      ) : (
        <Section title={t('retention.due')} intro={t('retention.dueIntro')}>
          <DueTables groups={groups} />
        </Section>
      )}
      {groups.length === 0 || unfinished !== null ? null : (
        <Section title={t('retention.propose')}>
          <ProposeForm groups={groups} lines={work.lines} />
        </Section>
      )}
    </>
  );
}

function Proposals({ proposals }: { proposals: readonly RetentionProposal[] }) {
  const { t } = useWords();
  if (proposals.length === 0) return <p>{t('retention.proposalsNone')}</p>;
  return (
    <DataTable
      label={t('retention.proposals')}
      rows={proposals.toSorted((a, b) => b.number - a.number)}
      rowId={({ id }) => id}
      rowHref={({ id }) => hrefOf({ name: 'proposal', proposalId: id })}
      emptyText={t('retention.proposalsNone')}
      columns={[
        textColumn({
          id: 'number',
          label: t('retention.proposalTitle'),
          grow: 2,
          of: ({ number }: RetentionProposal) => t('retention.proposal', { number }),
        }),
        dayColumn({ id: 'made', label: t('retention.madeOn'), of: (row: RetentionProposal) => row.madeOn }),
        countColumn({
          id: 'lines',
          label: t('retention.lines'),
          of: ({ lines }: RetentionProposal) => lines.length,
        }),
        {
          id: 'status',
          label: t('retention.status'),
          cell: ({ state }: RetentionProposal) => (
            <StatusBadge tone={PROPOSAL_TONES[state.status]}>
              {t(`retention.status.${state.status}`)}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
