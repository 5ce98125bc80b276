/** Checks an export, of this fund or of another: choose the zip, and see what six checks say of it. */
import { hrefOf } from '../../routes';
import { Callout } from '../../ui/feedback/Callout';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { FileDrop } from '../../ui/fields/FileDrop';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { ReportView } from './parts/ReportView';
import { useVerification } from './use-verification';

export function VerifyExportScreen() {
  const { t } = useWords();
  const { verification, verify, stop } = useVerification();
  const back = { label: t('exports.title'), href: hrefOf({ name: 'export' }) };
  return (
    <div className="stack">
      <PageHeader title={t('verify.title')} intro={t('verify.intro')} back={back} />
      <FileDrop
        label={t('verify.choose')}
        description={t('verify.drop')}
        endings={['.zip']}
        onFiles={(files) => {
          if (files[0] !== undefined) verify(files[0]);
        }}
      />
      {verification.status === 'busy' ? (
        <ProgressPanel
          label={t('verify.working')}
          percent={null}
          detail={verification.name}
          onCancel={stop}
        />
      ) : null}
      <div role="status" className="stack">
        {verification.status === 'stopped' ? <Callout tone="info" title={t('verify.stopped')} /> : null}
        {verification.status === 'done' ? (
          <ReportView name={verification.name} report={verification.report} />
        ) : null}
      </div>
    </div>
  );
}
