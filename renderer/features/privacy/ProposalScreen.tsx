/** One proposal: its lines for the meeting, the decision, carrying it out, and at last the deletion report. */
import { dropRemoval } from '@shared/domain/privacy/actions/drop-removal';
import { isUnfinished, type RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import { perform } from '../../data/perform';
import { type RetentionWork, useRetentionWork } from '../../data/queries/retention';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { problemWords } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { CarryOutSection } from './parts/CarryOutSection';
import { DecisionForm } from './parts/DecisionForm';
import { DeletionPaper } from './parts/DeletionPaper';
import { ProposedTable } from './parts/ProposedTable';
import { PROPOSAL_TONES } from './retention-view';

export function ProposalScreen({ proposalId }: { proposalId: string }) {
  const { t } = useWords();
  const work = useRetentionWork(useToday());
  if (work === undefined) return <Loading what={t('retention.proposalTitle')} />;
  const proposal = work.book.proposals.find(({ id }) => id === proposalId);
  const back = { label: t('retention.title'), href: hrefOf({ name: 'retention' }) };
  if (proposal === undefined) {
    return (
      <>
        <PageHeader title={t('retention.proposalTitle')} back={back} />
        <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />
      </>
    );
  }
  const { status } = proposal.state;
  return (
    <>
      <PageHeader
        title={t('retention.proposal', { number: proposal.number })}
        back={back}
        status={<StatusBadge tone={PROPOSAL_TONES[status]}>{t(`retention.status.${status}`)}</StatusBadge>}
        actions={isUnfinished(proposal) ? <DropButton proposal={proposal} /> : undefined}
      />
      <Stage proposal={proposal} work={work} />
    </>
  );
}

function Stage({ proposal, work }: { proposal: RetentionProposal; work: RetentionWork }) {
  const { t } = useWords();
  const { status } = proposal.state;
  if (status === 'carriedOut') return <DeletionPaper proposal={proposal} />;
  return (
    <>
      <Section title={t('retention.listTitle')} intro={t('retention.listIntro')}>
        <ProposedTable proposal={proposal} book={work.book} />
      </Section>
      {status === 'proposed' ? (
        <Section title={t('retention.decide')} intro={t('retention.decideIntro')}>
          <DecisionForm proposal={proposal} book={work.book} />
        </Section>
      ) : null}
      {status === 'decided' ? <CarryOutSection proposal={proposal} /> : null}
    </>
  );
}

function DropButton({ proposal }: { proposal: RetentionProposal }) {
  const words = useWords();
  const { t } = words;
  const drop = async () => {
    const done = await perform(dropRemoval, { proposalId: proposal.id });
    tell(
      done.ok ? { text: t('retention.dropped') } : { text: problemWords(words, done.error), tone: 'warning' },
    );
  };
  return (
    <>
      <Button icon="print" onPress={() => window.print()}>
        {t('common.print')}
      </Button>
      <Button icon="close" onPress={() => void drop()}>
        {t('retention.drop')}
      </Button>
    </>
  );
}
