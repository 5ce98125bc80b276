/** The register of processing (AVG art. 30), as it goes on paper. */
import { PROCESSING, type ProcessingLine } from '@shared/domain/privacy/purposes';
import { useFund } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { textColumn } from '../../ui/data/column-kinds';
import { PlainTable } from '../../ui/data/PlainTable';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { useWords } from '../../ui/words';

export function RegisterScreen() {
  const { t, day, list, forCode } = useWords();
  const today = useToday();
  const fund = useFund();
  const recipients = (line: ProcessingLine) =>
    line.recipients.length === 0
      ? t('privacy.registerNobody')
      : list(line.recipients.map((recipient) => t(`privacy.recipient.${recipient}`)));
  const column = (id: string, label: string, of: (line: ProcessingLine) => string) =>
    textColumn({ id, label, of });
  return (
    <>
      <PageHeader
        title={t('privacy.register')}
        back={{ label: t('privacy.title'), href: hrefOf({ name: 'privacy' }) }}
      />
      <PrintPage
        fundName={fund?.name ?? ''}
        sender={<p>{fund?.place}</p>}
        date={day(today)}
        onPrint={() => window.print()}
      >
        <h2>{t('privacy.register')}</h2>
        <p>{t('privacy.registerSecured')}</p>
        <PlainTable
          caption={t('privacy.register')}
          rows={PROCESSING}
          rowId={({ table }) => table}
          columns={[
            column(
              'table',
              t('privacy.registerTable'),
              ({ table }) => forCode(`data.table.${table}`, {}) ?? table,
            ),
            column('people', t('privacy.registerPeople'), (line) => t(`privacy.people.${line.people}`)),
            column('purpose', t('privacy.registerPurpose'), (line) => t(`privacy.purpose.${line.purpose}`)),
            column('basis', t('privacy.registerBasis'), (line) => t(`privacy.basis.${line.basis}`)),
            column('recipients', t('privacy.registerRecipients'), recipients),
            column('retention', t('privacy.registerRetention'), (line) =>
              t(`privacy.retention.${line.retention}`),
            ),
            column('fields', t('privacy.registerFields'), ({ fields }) => fields.join(', ')),
          ]}
        />
      </PrintPage>
    </>
  );
}
