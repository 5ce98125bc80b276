/** Checks an export, of this fund or of another: choose the zip, and see what six checks say of it. */
import { shownName } from '@shared/formats/intake/names';
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { endingsOf } from '@shared/ipc/file-purposes';
import { hrefOf } from '../../routes';
import { Callout } from '../../ui/feedback/Callout';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { FileDrop } from '../../ui/fields/FileDrop';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useFileJob } from '../../ui/use-job';
import { useWords } from '../../ui/words';
import { verifyFile } from '../../workers/export-job';
import { ReportView } from './parts/ReportView';

export function VerifyExportScreen() {
  const { t } = useWords();
  const { work, begin, stop } = useFileJob<VerificationReport>();
  const back = { label: t('exports.title'), href: hrefOf({ name: 'export' }) };
  return (
    <div className="stack">
      <PageHeader title={t('verify.title')} intro={t('verify.intro')} back={back} />
      <FileDrop
        label={t('verify.choose')}
        description={t('verify.drop')}
        endings={endingsOf('export')}
        onFiles={(files) => {
          const [file] = files;
          if (file !== undefined) begin(file, (onProgress) => verifyFile(file, onProgress));
        }}
      />
      {work.status === 'busy' ? (
        <ProgressPanel
          label={t(work.percent === null ? 'verify.working' : 'intake.loading')}
          percent={work.percent}
          detail={shownName(work.file.name)}
          onCancel={stop}
        />
      ) : null}
      <div role="status" className="stack">
        {work.status === 'stopped' ? <Callout tone="info" title={t('verify.stopped')} /> : null}
        {work.status === 'done' ? <ReportView name={shownName(work.file.name)} report={work.answer} /> : null}
      </div>
    </div>
  );
}
