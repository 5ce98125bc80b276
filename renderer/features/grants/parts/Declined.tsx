/** Plans that lost in a round, each with the way to its letter. */
import { type DeclinedRow, useDeclined } from '../../../data/queries/grants';
import { hrefOf } from '../../../routes';
import { dayColumn } from '../../../ui/data/column-kinds';
import { DataTable } from '../../../ui/data/DataTable';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export function Declined() {
  const { t } = useWords();
  const rows = useDeclined();
  if (rows === undefined || rows.length === 0) return null;
  return (
    <Section title={t('grants.declined')} intro={t('grants.declinedIntro')}>
      <DataTable
        label={t('grants.declined')}
        rows={rows}
        rowId={({ application }) => application.id}
        rowHref={({ application }) => hrefOf({ name: 'letter', kind: 'refusal', subjectId: application.id })}
        emptyText={null}
        columns={[
          {
            id: 'plan',
            label: t('grants.plan'),
            cell: ({ application }: DeclinedRow) => application.title,
            sortBy: ({ application }) => application.title,
            grow: 2,
          },
          {
            id: 'initiative',
            label: t('grants.initiative'),
            cell: ({ initiative }) => initiative?.name ?? t('common.unknown'),
            sortBy: ({ initiative }) => initiative?.name ?? '',
            grow: 1.5,
          },
          dayColumn({
            id: 'declinedOn',
            label: t('grants.declinedOn'),
            of: ({ declinedOn }: DeclinedRow) => declinedOn,
          }),
        ]}
      />
    </Section>
  );
}
