/** Nobody touched the screen for two minutes: says so, counts down half a minute, and then everything of the voter goes (V56). */
import { useEffect, useRef, useState } from 'react';
import { watchIdle } from '../../../data/keys/idle';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';
import { SecondsLeft } from './SecondsLeft';
import { useCountdown } from './use-countdown';

const QUIET_MS = 120_000;
const WARNED_SECONDS = 30;

export function IdleWarning({ onGone }: { onGone: () => void }) {
  const [isWarned, setWarned] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    const soonMs = WARNED_SECONDS * 1000;
    return watchIdle({
      afterMs: QUIET_MS + soonMs,
      soonMs,
      onSoon: () => setWarned(true),
      onBack: () => setWarned(false),
      onIdle: () => gone.current(),
    });
  }, []);
  return isWarned ? <Warning onStay={() => setWarned(false)} onGone={onGone} /> : null;
}

function Warning({ onStay, onGone }: { onStay: () => void; onGone: () => void }) {
  const { t } = useWords();
  const { left } = useCountdown(WARNED_SECONDS, onGone);
  return (
    <Dialog
      title={t('kiosk.stillThere')}
      isOpen
      onClose={onStay}
      role="alertdialog"
      actions={
        <Button kind="primary" onPress={onStay} autoFocus>
          {t('kiosk.goOn')}
        </Button>
      }
    >
      <p>{t('kiosk.stillThereWhy')}</p>
      <SecondsLeft seconds={left} />
    </Dialog>
  );
}
