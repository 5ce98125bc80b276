/** The window for one step of a plan: start the scan, answer it, or withdraw. */
import type { Application } from '@shared/domain/applications/application';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';
import { AnswerForm } from '../AnswerForm';
import type { HandStep } from '../plan-view';
import { StartScanForm } from '../StartScanForm';
import { WithdrawForm } from '../WithdrawForm';

export type StepDialogProps = {
  readonly application: Application | null;
  /** Null: closed. */
  readonly step: HandStep | null;
  readonly onClose: () => void;
};

const TITLES = {
  inScan: 'applications.scan.startTitle',
  ready: 'applications.scan.answerTitle',
  notNow: 'applications.scan.answerTitle',
  withdrawn: 'applications.plan.withdrawTitle',
} as const satisfies Record<HandStep, string>;

export function StepDialog({ application, step, onClose }: StepDialogProps) {
  const { t } = useWords();
  const isOpen = application !== null && step !== null;
  return (
    <Dialog title={step === null ? '' : t(TITLES[step])} isOpen={isOpen} onClose={onClose}>
      {isOpen ? <StepForm application={application} step={step} onClose={onClose} /> : null}
    </Dialog>
  );
}

type StepFormProps = {
  readonly application: Application;
  readonly step: HandStep;
  readonly onClose: () => void;
};

function StepForm({ application, step, onClose }: StepFormProps) {
  switch (step) {
    case 'inScan':
      return <StartScanForm application={application} onDone={onClose} />;
    case 'ready':
      return <AnswerForm application={application} suggested="can" onDone={onClose} />;
    case 'notNow':
      return <AnswerForm application={application} suggested="notNow" onDone={onClose} />;
    case 'withdrawn':
      return <WithdrawForm application={application} onDone={onClose} />;
  }
}
