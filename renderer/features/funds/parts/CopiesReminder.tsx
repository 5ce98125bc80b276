/** A calm note on the first screen: copies in a second place, and trying to restore one. */
import { useBackupReminder } from '../../../data/copies/second-place';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

export function CopiesReminder() {
  const { t } = useWords();
  const reminder = useBackupReminder();
  if (reminder === null) return null;
  return (
    <div className="page-notice">
      <Callout tone="info" title={t('backup.remindTitle')}>
        <p>
          {t(`backup.remind.${reminder}`)}{' '}
          <TextLink href={hrefOf({ name: 'backup' })}>{t('backup.remindAction')}</TextLink>
        </p>
      </Callout>
    </div>
  );
}
