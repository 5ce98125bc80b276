/** A file for another computer can be made only once its key can be opened there; until then, what to do first. */
import { type ReactNode, useEffect, useState } from 'react';
import { isPortable } from '../../../data/copies/backup-file';
import type { Store } from '../../../data/store';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

export function PortableFirst({ store, children }: { store: Store; children: ReactNode }) {
  const { t } = useWords();
  const portable = usePortable(store);
  if (portable !== false) return children;
  return (
    <Callout tone="warning" title={t('backup.notPortable')}>
      <p>{t('backup.notPortableWhy')}</p>
      <LinkButton kind="primary" icon="lock" href={hrefOf({ name: 'security' })}>
        {t('backup.toSecurity')}
      </LinkButton>
    </Callout>
  );
}

/** undefined until the machine has answered. */
function usePortable(store: Store): boolean | undefined {
  const [portable, setPortable] = useState<boolean | undefined>();
  useEffect(() => {
    let isGone = false;
    void isPortable(store).then((answer) => {
      if (!isGone) setPortable(answer);
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  return portable;
}
