/** What protects the fund now, and setting it: passphrase, recovery sheet, locking. */
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { SecurityParts } from './parts/SecurityParts';

export function SecurityScreen() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('security.title')} intro={t('security.intro')} />
      <SecurityParts />
    </>
  );
}
