/** What stands in place of the form of a round that was opened: its rules are frozen. */
import type { Round } from '@shared/domain/voting/round';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { PageHeader } from '../../../ui/layout/PageHeader';
import { useWords } from '../../../ui/words';

export function RoundFrozen({ round }: { round: Round }) {
  const { t } = useWords();
  const leave = hrefOf({ name: 'round', roundId: round.id });
  return (
    <>
      <PageHeader
        title={t('voting.roundName', round)}
        back={{ label: t('voting.back'), href: hrefOf({ name: 'rounds' }) }}
      />
      <EmptyState
        title={t('voting.frozenTitle')}
        why={t('voting.frozenWhy')}
        action={<LinkButton href={leave}>{t('voting.deskToRound')}</LinkButton>}
      />
    </>
  );
}
