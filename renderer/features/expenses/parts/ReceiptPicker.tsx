/** Photos of receipts while a claim is written: each is drawn anew, without place or camera, and can be taken away. */
import { type DrawnReceipt, MOST_RECEIPTS } from '@shared/domain/expenses/claim-receipt';
import { endingsOf } from '@shared/ipc/file-purposes';
import { useEffect } from 'react';
import { IconButton } from '../../../ui/Button';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { FileDrop } from '../../../ui/fields/FileDrop';
import { photoAddress } from '../../../ui/photo-address';
import { useFileJob } from '../../../ui/use-job';
import { useWords } from '../../../ui/words';
import type { PhotoAnswer } from '../../../workers/photo';
import { drawPhoto } from '../../../workers/photo-job';

export type ReceiptPickerProps = {
  readonly value: readonly DrawnReceipt[];
  readonly onChange: (receipts: DrawnReceipt[]) => void;
  readonly errorMessage?: string | undefined;
};

export function ReceiptPicker({ value, onChange, errorMessage }: ReceiptPickerProps) {
  const { t, forCode } = useWords();
  const { work, begin, stop, clear } = useFileJob<PhotoAnswer>();
  const answer = work.status === 'done' ? work.answer : null;
  const drawn = answer?.ok === true ? answer.value : null;
  useEffect(() => {
    if (drawn === null) return;
    onChange([...value, drawn]);
    clear();
  }, [drawn, value, onChange, clear]);
  const problem = answer?.ok === false ? forCode(answer.error.code, answer.error.params) : null;
  return (
    <div className="stack">
      {value.length >= MOST_RECEIPTS ? null : (
        <FileDrop
          label={t('expenses.receiptAdd')}
          description={t('expenses.receiptDrop')}
          errorMessage={problem ?? errorMessage}
          endings={endingsOf('photo')}
          onFiles={([file]) => {
            if (file !== undefined) begin(file, () => drawPhoto(file));
          }}
        />
      )}
      {work.status === 'busy' ? (
        <ProgressPanel label={t('expenses.receiptBusy')} percent={work.percent} onCancel={stop} />
      ) : null}
      <ReceiptPhotos
        receipts={value}
        onRemove={(gone) => onChange(value.filter((_photo, index) => index !== gone))}
      />
    </div>
  );
}

export type ReceiptPhotosProps = {
  readonly receipts: readonly DrawnReceipt[];
  readonly onRemove?: (index: number) => void;
};

export function ReceiptPhotos({ receipts, onRemove }: ReceiptPhotosProps) {
  const { t } = useWords();
  if (receipts.length === 0) return null;
  return (
    <div className="receipt-list">
      {receipts.map((receipt, index) => {
        const name = t('expenses.receiptNumber', { number: index + 1 });
        return (
          <figure key={receipt.data} className="receipt-card">
            <img className="receipt-photo" src={photoAddress(receipt)} alt={name} />
            <figcaption>
              {name}
              {onRemove === undefined ? null : (
                <IconButton
                  icon="trash"
                  label={t('expenses.receiptRemove', { name })}
                  onPress={() => onRemove(index)}
                />
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
