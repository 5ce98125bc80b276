/** Asks before something that has a consequence; says the consequence, and names the act on the button. */
import type { ReactNode } from 'react';
import { Button } from '../Button';
import { useWords } from '../words';
import { Dialog } from './Dialog';

export type ConfirmDialogProps = {
  /** The question: `Deze ronde sluiten?` */
  readonly title: string;
  /** What it means, and whether it can be undone. */
  readonly children: ReactNode;
  /** The act itself, a verb: `Ronde sluiten`. */
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly isDangerous?: boolean;
  readonly isPending?: boolean;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, isOpen, onConfirm, onCancel, isDangerous = false } = props;
  const { t } = useWords();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      role="alertdialog"
      actions={
        <>
          <Button
            kind={isDangerous ? 'danger' : 'primary'}
            onPress={onConfirm}
            isPending={props.isPending ?? false}
          >
            {confirmLabel}
          </Button>
          <Button onPress={onCancel} autoFocus>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
