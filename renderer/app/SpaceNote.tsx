/** Little or no room on the disk: what that means now, and what a person can do. Warns once; when full it stays. */
import { useState } from 'react';
import { Button } from '../ui/Button';
import { Callout } from '../ui/feedback/Callout';
import { useWords } from '../ui/words';

export function SpaceNote({ space }: { space: 'fine' | 'low' | 'full' }) {
  const { t } = useWords();
  const [isRead, setRead] = useState(false);
  if (space === 'full') {
    return (
      <div role="alert">
        <Callout tone="danger" title={t('space.fullTitle')}>
          <p>{t('space.full')}</p>
          <p>{t('space.fullTodo')}</p>
        </Callout>
      </div>
    );
  }
  if (space === 'fine' || isRead) return null;
  return (
    <div role="status">
      <Callout tone="warning" title={t('space.lowTitle')}>
        <p>{t('space.low')}</p>
        <Button kind="quiet" onPress={() => setRead(true)}>
          {t('found.read')}
        </Button>
      </Callout>
    </div>
  );
}
