/** Once, after a fund was begun: the same as the security screen, with a way to leave it for later. */
import { asksAttention } from '../../data/keys/protection';
import { useProtection } from '../../data/queries/security';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { SecurityParts } from './parts/SecurityParts';

export function SecureFundScreen() {
  const { t } = useWords();
  const protection = useProtection();
  const isReady = protection !== null && !asksAttention(protection);
  return (
    <>
      <PageHeader
        title={t('security.secureTitle')}
        intro={t('security.secureIntro')}
        actions={
          <LinkButton
            kind={isReady ? 'primary' : 'secondary'}
            icon="arrowRight"
            href={hrefOf({ name: 'treasurerHome' })}
          >
            {t(isReady ? 'security.ready' : 'security.later')}
          </LinkButton>
        }
      />
      <SecurityParts />
    </>
  );
}
