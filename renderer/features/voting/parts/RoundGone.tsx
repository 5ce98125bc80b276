/** What stands in place of a round that is not there. */
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { PageHeader } from '../../../ui/layout/PageHeader';
import { useWords } from '../../../ui/words';

export function RoundGone() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('voting.title')} />
      <EmptyState
        title={t('common.notFound')}
        why={t('common.notFoundWhy')}
        action={<LinkButton href={hrefOf({ name: 'rounds' })}>{t('voting.back')}</LinkButton>}
      />
    </>
  );
}
