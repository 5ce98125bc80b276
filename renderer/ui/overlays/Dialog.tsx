/** A window over the screen for one short task. Esc closes it, and the focus goes back to where it was. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../Button';
import { useWords } from '../words';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Beside each other at the end; the primary one first. Leave out when the content is a `Form`. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
  /** For questions that must be answered with a button. */
  readonly role?: 'dialog' | 'alertdialog';
};

export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, size = 'normal', role = 'dialog' } = props;
  const { t } = useWords();
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {role === 'dialog' ? (
              <IconButton icon="close" label={t('common.close')} onPress={onClose} />
            ) : null}
          </header>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
