/** The register of processing (AVG art. 30), as it goes on paper. */
import type { ProcessingLine } from '@shared/domain/privacy/processing-line';
import { PROCESSING } from '@shared/domain/privacy/purposes';
import { useFund } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { type Fact, FactList } from '../../ui/data/FactList';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { useWords, type Words } from '../../ui/words';

export function RegisterScreen() {
  const words = useWords();
  const { t, day } = words;
  const today = useToday();
  const fund = useFund();
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
        {PROCESSING.map((line) => (
          <section key={line.table}>
            <h3>{words.forCode(`data.table.${line.table}`, {}) ?? line.table}</h3>
            <FactList facts={factsOf(line, words)} />
          </section>
        ))}
      </PrintPage>
    </>
  );
}

function factsOf(line: ProcessingLine, { t, list }: Words): readonly Fact[] {
  const recipients = line.recipients.map((recipient) => t(`privacy.recipient.${recipient}`));
  return [
    { label: t('privacy.registerPeople'), value: t(`privacy.people.${line.people}`) },
    { label: t('privacy.registerPurpose'), value: t(`privacy.purpose.${line.purpose}`) },
    { label: t('privacy.registerBasis'), value: t(`privacy.basis.${line.basis}`) },
    {
      label: t('privacy.registerRecipients'),
      value: recipients.length === 0 ? t('privacy.registerNobody') : list(recipients),
    },
    { label: t('privacy.registerRetention'), value: t(`privacy.retention.${line.retention}`) },
    { label: t('privacy.registerFields'), value: line.fields.join(', ') },
  ];
}
