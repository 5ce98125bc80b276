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
  if (about === null) return <NoExport report={report} />;
  const right = checks.filter(({ outcome }) => outcome === 'passed').length;
  return (
    <>
      <Callout tone={passed ? 'done' : 'danger'} title={t(passed ? 'verify.passed' : 'verify.failed')}>
        <p>{t('verify.about', { title: about.title, day: day(localDayOf(about.created)) })}</p>
        <p>{t('verify.summary', { passed: right, of: checks.length })}</p>
      </Callout>
      <Section title={t('verify.checks')}>
        <CheckList checks={checks} />
      </Section>
      <Section title={t('verify.tables')}>
        <div className="stack">
          <Card>
            <FactList
              facts={[
                { label: t('verify.fileName'), value: name },
                { label: t('verify.auditHead'), value: <HashText hash={about.auditHead} /> },
              ]}
            />
            <p>{t('verify.headWhy')}</p>
          </Card>
          <SizeTable sizes={about.tables} caption={t('verify.tables')} />
        </div>
      </Section>
    </>
  );
}

/** The file could not be read at all, so there are no checks to show. */
function NoExport({ report }: { report: VerificationReport }) {
  const { t, forCode } = useWords();
  const findings = report.checks.flatMap((check) => check.findings);
  return (
    <Callout tone="danger" title={t('verify.notRead')}>
      {findings.map(({ code, params }) => (
        <p key={code}>{forCode(code, params) ?? code}</p>
      ))}
    </Callout>
  );
}
