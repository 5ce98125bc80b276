/** What a verification found: the verdict, what the file is, the checks and the tables. */
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { localDayOf } from '@shared/kernel/dates';

import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { HashText } from '../../../ui/HashText';
import { Card, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { CheckList } from './CheckList';
import { SizeTable } from './SizeTable';

export function ReportView({ name, report }: { name: string; report: VerificationReport }) {
  const { t, day } = useWords();
  const { passed, checks, about } = report;
  const right = checks.filter(({ outcome }) => outcome === 'passed').length;
  return (
    <>
      <Callout tone={passed ? 'done' : 'danger'} title={verdict(report, t)}>
        {about === null ? null : (
          <p>{t('verify.about', { title: about.title, day: day(localDayOf(about.created)) })}</p>
        )}
        <p>{t('verify.summary', { passed: right, of: checks.length })}</p>
      </Callout>
      <Section title={t('verify.checks')}>
        <CheckList checks={checks} />
      </Section>
      {about === null ? null : (
        <Section title={t('verify.tables')}>
          <div className="stack">
            <Card>
              <FactList
                facts={[
                  { label: t('verify.fileName'), value: name },
                  {
                    label: t('verify.auditHead'),
                    value: <HashText hash={about.auditHead} />,
                  },
                ]}
              />
              <p>{t('verify.headWhy')}</p>
            </Card>
            <SizeTable sizes={about.tables} caption={t('verify.tables')} />
          </div>
        </Section>
      )}
    </>
  );
}

function verdict({ passed, about }: VerificationReport, t: ReturnType<typeof useWords>['t']): string {
  if (passed) return t('verify.passed');
  return t(about === null ? 'verify.notRead' : 'verify.failed');
}
