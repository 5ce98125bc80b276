/** The vote could not be put in the box: why, whom to call, and the same ballot once more. */
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import type { RefusalWords } from '../../../ui/feedback/RefusalNote';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { useWords } from '../../../ui/words';

export type FailedStepProps = {
  readonly problem: RefusalWords;
  readonly onAgain: () => Promise<void>;
  readonly onStop: () => void;
};

export function FailedStep({ problem, onAgain, onStop }: FailedStepProps) {
  const { t, forCode } = useWords();
  const [isSending, setSending] = useState(false);
  const again = async () => {
    setSending(true);
    await onAgain();
    setSending(false);
  };
  return (
    <>
      <FocusedHeading className="kiosk-head">{t('kiosk.failedTitle')}</FocusedHeading>
      <p role="alert" className="kiosk-problem">
        {forCode(problem.code, problem.params) ?? t('fields.notRight')}
      </p>
      <p>{t('kiosk.failedWhat')}</p>
      <div className="kiosk-buttons">
        <Button kind="primary" isPending={isSending} onPress={() => void again()}>
          {t('kiosk.again')}
        </Button>
        <Button kind="quiet" isDisabled={isSending} onPress={onStop}>
          {t('kiosk.stop')}
        </Button>
      </div>
    </>
  );
}
