/** A calm note on the first screen, until the fund has a passphrase and a recovery sheet. */
import type { PlainKey } from '@shared/i18n/translate';
import type { Verdict } from '../../../data/keys/protection';
import { useProtection } from '../../../data/queries/security';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

const REMINDERS: Readonly<Partial<Record<Verdict, PlainKey>>> = {
  open: 'security.reminderNone',
  device: 'security.reminderPassphrase',
  noSheet: 'security.reminderSheet',
};

export function SecurityReminder() {
  const { t } = useWords();
  const protection = useProtection();
  const why = protection === null ? undefined : REMINDERS[protection.verdict];
  if (why === undefined) return null;
  return (
    <div className="page-notice">
      <Callout tone="info" title={t('security.reminderTitle')}>
        <p>
          {t(why)} <TextLink href={hrefOf({ name: 'security' })}>{t('security.reminderAction')}</TextLink>
        </p>
      </Callout>
    </div>
  );
}
