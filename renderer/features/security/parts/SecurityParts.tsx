/** Everything about protecting the fund that there is to set; nothing where nothing can be protected. */
import { canLock } from '../../../data/keys/key-status';
import { isProtectable } from '../../../data/keys/protection';
import { useProtection } from '../../../data/queries/security';
import { Loading } from '../../../ui/feedback/Loading';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { LockSection } from './LockSection';
import { PassphraseSection } from './PassphraseSection';
import { ProtectionLine } from './ProtectionLine';
import { SheetSection } from './SheetSection';

export function SecurityParts() {
  const { t } = useWords();
  const protection = useProtection();
  if (protection === null) return <Loading what={t('security.title')} />;
  return (
    <>
      <Section title={t('security.now')}>
        <ProtectionLine protection={protection} />
      </Section>
      {isProtectable(protection) ? (
        <>
          <PassphraseSection protection={protection} />
          <SheetSection protection={protection} />
          {canLock(protection.status) ? <LockSection /> : null}
        </>
      ) : null}
    </>
  );
}
