/** The window is about to close and waits for a copy; it can be closed without. */
import { Button } from '../ui/Button';
import { ProgressPanel } from '../ui/feedback/ProgressPanel';
import { Dialog } from '../ui/overlays/Dialog';
import { useWords } from '../ui/words';
import { closeNow, useClosing } from './closing';

export function ClosingDialog() {
  const { t } = useWords();
  const isCopying = useClosing((state) => state.isCopying);
  return (
    <Dialog
      title={t('backup.closing')}
      isOpen={isCopying}
      onClose={() => undefined}
      role="alertdialog"
      actions={<Button onPress={closeNow}>{t('backup.closeWithout')}</Button>}
    >
      <p>{t('backup.closingWhy')}</p>
      <ProgressPanel label={t('backup.making')} percent={null} />
      <p>{t('backup.closingLater')}</p>
    </Dialog>
  );
}
