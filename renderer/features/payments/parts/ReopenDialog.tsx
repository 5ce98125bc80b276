/** Takes back that the bank rejected a payment, where that was told by mistake. */
import { reopenLine } from '@shared/domain/bank/actions/reopen-line';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import type { LineRow } from '../batch-view';

export type ReopenDialogProps = { readonly row: LineRow; readonly onClose: () => void };

export function ReopenDialog({ row, onClose }: ReopenDialogProps) {
  const { t } = useWords();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const confirm = async () => {
    setPending(true);
    const done = await perform(reopenLine, { lineId: row.line.id });
    setPending(false);
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('payments.reopened') });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('payments.reopenTitle', { payee: row.payee })}
      confirmLabel={t('payments.reopen')}
      isOpen
      isPending={isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t('payments.reopenWhy')}</p>
      <RefusalNote refusal={refusal} />
    </ConfirmDialog>
  );
}
