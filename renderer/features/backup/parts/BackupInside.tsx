/** What a checked backup holds: whose it is, of when, and how much of everything. */
import { formatNumber } from '@shared/i18n/format';
import type { CheckedBackup } from '../../../data/copies/restore';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { HashText } from '../../../ui/HashText';
import { Card, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { countsIn, fundIn, type TableCount } from '../backup-view';
import { SumsBeside } from './SumsBeside';

export function BackupInside({ name, backup }: { name: string; backup: CheckedBackup }) {
  const { t, moment, forCode } = useWords();
  const fund = fundIn(backup);
  const { header } = backup;
  return (
    <>
      {backup.sums === null ? null : <SumsBeside backup={backup} sums={backup.sums} />}
      <Section title={t('backup.inside')} intro={t('backup.checked')}>
        <div className="stack">
          <Card>
            <FactList
              facts={[
                { label: t('backup.file'), value: name },
                { label: t('backup.fund'), value: fund?.name ?? t('common.unknown') },
                { label: t('backup.place'), value: fund?.place ?? t('common.unknown') },
                { label: t('backup.madeAt'), value: moment(header.madeAt) },
                { label: t('backup.madeWith'), value: t('backup.version', { version: header.appVersion }) },
                { label: t('handover.logSeq'), value: String(header.auditSeq) },
                { label: t('backup.auditHead'), value: <HashText hash={header.auditHash} /> },
              ]}
            />
          </Card>
          <PlainTable
            caption={t('backup.inside')}
            columns={[
              {
                id: 'what',
                label: t('backup.what'),
                cell: ({ table }: TableCount) => forCode(`backup.table.${table}`, {}) ?? table,
              },
              {
                id: 'count',
                label: t('backup.count'),
                align: 'end',
                cell: ({ rows }: TableCount) => formatNumber(rows),
              },
            ]}
            rows={countsIn(backup)}
            rowId={({ table }) => table}
          />
        </div>
      </Section>
    </>
  );
}
