/** The vote is in the box: its receipt in large letters, for a minute or until the voter is done (V52, V56). */
import { Button } from '../../../ui/Button';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { useWords } from '../../../ui/words';
import { SecondsLeft } from './SecondsLeft';
import { useCountdown } from './use-countdown';

const SHOWN_SECONDS = 60;

export function ReceiptStep({ receipt, onDone }: { receipt: string; onDone: () => void }) {
  const { t } = useWords();
  const { left, again } = useCountdown(SHOWN_SECONDS, onDone);
  return (
    <>
      <FocusedHeading className="kiosk-head">{t('kiosk.castTitle')}</FocusedHeading>
      <p>{t('kiosk.receipt')}</p>
      <p className="kiosk-receipt">{receipt}</p>
      <p>
        {t('kiosk.receiptWhat')} {t('kiosk.receiptSecret')}
      </p>
      <SecondsLeft seconds={left} />
      <div className="kiosk-buttons">
        <Button kind="primary" icon="check" onPress={onDone}>
          {t('kiosk.done')}
        </Button>
        <Button onPress={again}>{t('kiosk.longer')}</Button>
      </div>
    </>
  );
}
