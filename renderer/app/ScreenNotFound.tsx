/** For an address that leads nowhere. */
import { hrefOf } from '../routes';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/feedback/EmptyState';
import { PageHeader } from '../ui/layout/PageHeader';
import { useWords } from '../ui/words';

export function ScreenNotFound() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('app.screenNotFound')} />
      <EmptyState
        title={t('common.notFound')}
        why={t('app.screenNotFoundWhy')}
        action={<LinkButton href={hrefOf({ name: 'start' })}>{t('app.toHome')}</LinkButton>}
      />
    </>
  );
}
