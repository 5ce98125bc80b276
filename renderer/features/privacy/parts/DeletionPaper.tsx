/** The deletion report on paper: kinds, numbers, terms and the decision. It never holds a name. */
import { type DeletionGroup, deletionReport } from '@shared/domain/privacy/retention/deletion-report';
import type { RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import { useFund } from '../../../data/queries/funds';
import { countColumn, textColumn } from '../../../ui/data/column-kinds';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { PrintPage } from '../../../ui/print/PrintPage';
import { useWords } from '../../../ui/words';
import { groupId, groupTitle, partWords, whyWords } from '../retention-view';

export function DeletionPaper({ proposal }: { proposal: RetentionProposal }) {
  const { t, day } = useWords();
  const fund = useFund();
  const { state } = proposal;
  if (state.status !== 'carriedOut') return null;
  const { groups, removed, kept } = deletionReport(proposal);
  return (
    <PrintPage
      fundName={fund?.name ?? ''}
      sender={<p>{fund?.place}</p>}
      date={day(state.carriedOutOn)}
      onPrint={() => window.print()}
    >
      <h2>{t('retention.report')}</h2>
      <p>{t('retention.reportIntro')}</p>
      <FactList
        facts={[
          { label: t('retention.proposalTitle'), value: t('retention.proposal', proposal) },
          { label: t('retention.madeOn'), value: day(proposal.madeOn) },
          { label: t('retention.decidedOn'), value: day(state.decidedOn) },
          { label: t('retention.decidedBy'), value: state.decidedBy },
          { label: t('retention.reportCarriedOut'), value: day(state.carriedOutOn) },
          { label: t('retention.reportTotal'), value: removed },
          { label: t('retention.reportKept'), value: kept },
        ]}
      />
      {groups.length === 0 ? <p>{t('retention.reportNothing')}</p> : <Groups groups={groups} />}
    </PrintPage>
  );
}

function Groups({ groups }: { groups: readonly DeletionGroup[] }) {
  const words = useWords();
  const { t, shortDay } = words;
  return (
    <PlainTable
      caption={t('retention.report')}
      rows={groups}
      rowId={groupId}
      columns={[
        textColumn({
          id: 'kind',
          label: t('retention.reportKind'),
          of: (group: DeletionGroup) => groupTitle(group, words),
        }),
        countColumn({
          id: 'count',
          label: t('retention.reportCount'),
          of: (group: DeletionGroup) => group.count,
        }),
        textColumn({
          id: 'parts',
          label: t('retention.parts'),
          of: (group: DeletionGroup) => partWords([...group.parts], words),
        }),
        textColumn({
          id: 'term',
          label: t('retention.reportTerm'),
          of: (group: DeletionGroup) => whyWords(group, words),
        }),
        textColumn({
          id: 'since',
          label: t('retention.reportSince'),
          of: (group: DeletionGroup) => shortDay(group.since),
        }),
      ]}
    />
  );
}
