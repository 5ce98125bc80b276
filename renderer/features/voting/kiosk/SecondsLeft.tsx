/** How long until the screen is empty: each second to the eye, every ten seconds to a screen reader. */

import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useWords } from '../../../ui/words';

const SAID_EVERY = 10;

export function SecondsLeft({ seconds }: { seconds: number }) {
  const { t } = useWords();
  const said = Math.ceil(seconds / SAID_EVERY) * SAID_EVERY;
  return (
    <>
      <p aria-hidden="true" className="kiosk-seconds">
        {t('kiosk.clearsIn', { n: seconds })}
      </p>
      <VisuallyHidden>
        <span role="status">{t('kiosk.clearsIn', { n: said })}</span>
      </VisuallyHidden>
    </>
  );
}
