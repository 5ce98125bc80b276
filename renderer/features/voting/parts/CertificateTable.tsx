/** The tables of a proof: what was bought together, what the others had left, and the first groups of equal ballots. */
import type { CertificateReport } from '@shared/domain/voting/certificate-report';
import { flooredCents } from '@shared/domain/voting/tally';
import { amountsIn } from '@shared/i18n/amounts-in';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

export type CertificateTableProps = {
  readonly report: CertificateReport;
  readonly currency: string;
  readonly titles: ReadonlyMap<string, string>;
};

export function CertificateTable({ report, currency, titles }: CertificateTableProps) {
  const { t, list } = useWords();
  const show = amountsIn(currency);
  const euros = (amount: string) => show(flooredCents(amount));
  const titleOf = (id: string) => titles.get(id) ?? id;
  const plan = {
    id: 'plan',
    label: t('voting.plan'),
    cell: (row: { project: string }) => titleOf(row.project),
  };
  const { bought, others, groups, groupCount, problems } = report;
  return (
    <div className="stack">
      {problems.length === 0 ? (
        <Callout tone="done" title={t('proof.holds')}>
          <p>{t('proof.means')}</p>
        </Callout>
      ) : (
        <Callout tone="danger" title={t('proof.fails')} />
      )}
      <PlainTable
        caption={t('proof.bought')}
        showsCaption
        rows={bought}
        rowId={({ project }) => project}
        columns={[
          plan,
          { id: 'payers', label: t('proof.payers'), align: 'end', cell: (row) => row.payers },
          { id: 'paid', label: t('proof.paid'), align: 'end', cell: (row) => euros(row.paid) },
          { id: 'cost', label: t('proof.cost'), align: 'end', cell: (row) => show(row.cost) },
        ]}
      />
      {others.length === 0 ? null : (
        <PlainTable
          caption={t('proof.others')}
          showsCaption
          rows={others}
          rowId={({ project }) => project}
          columns={[
            plan,
            { id: 'left', label: t('proof.left'), align: 'end', cell: (row) => euros(row.left) },
            { id: 'cost', label: t('proof.cost'), align: 'end', cell: (row) => show(row.cost) },
          ]}
        />
      )}
      <PlainTable
        caption={t('proof.groups', { shown: groups.length, of: groupCount })}
        showsCaption
        rows={groups}
        rowId={({ support }) => support.join(' ')}
        columns={[
          {
            id: 'support',
            label: t('proof.support'),
            cell: (row) => (row.support.length === 0 ? t('proof.blank') : list(row.support.map(titleOf))),
          },
          { id: 'ballots', label: t('proof.ballots'), align: 'end', cell: (row) => row.ballots },
          { id: 'spent', label: t('proof.spent'), align: 'end', cell: (row) => euros(row.spent) },
          { id: 'left', label: t('proof.leftEach'), align: 'end', cell: (row) => euros(row.left) },
        ]}
      />
      <p className="compare-note">{t('proof.floored')}</p>
    </div>
  );
}
