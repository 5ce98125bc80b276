/** A button that first says what it means, and only then does it. */
import { useState } from 'react';
import { Button, type ButtonKind } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';

export type AskedStepProps = {
  /** A verb; it stands on the button that does it as well. */
  readonly label: string;
  readonly question: string;
  readonly meaning: string;
  readonly kind: ButtonKind;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  readonly onDo: () => Promise<void>;
};

export function AskedStep(props: AskedStepProps) {
  const { label, question, meaning, kind, isDangerous = false, isDisabled = false, onDo } = props;
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const confirm = async () => {
    if (isPending) return;
    setPending(true);
    await onDo();
    setPending(false);
    setAsking(false);
  };
  return (
    <>
      <Button kind={kind} onPress={() => setAsking(true)} isDisabled={isDisabled}>
        {label}
      </Button>
      <ConfirmDialog
        title={question}
        confirmLabel={label}
        isOpen={isAsking}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
        isDangerous={isDangerous}
      >
        <p>{meaning}</p>
      </ConfirmDialog>
    </>
  );
}
