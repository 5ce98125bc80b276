/** The form for a new contribution in a window of its own. */
import type { GiverId } from '@shared/domain/funds/giver';
import { useFund, useGiverBook, useOpenWork } from '../../../data/queries/funds';
import { goTo } from '../../../routes';
import { Loading } from '../../../ui/feedback/Loading';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';
import { ContributionForm } from '../ContributionForm';
import { giverRows } from '../source-view';

export type NewContributionDialogProps = {
  readonly isOpen: boolean;
  readonly giverId: GiverId | null;
  readonly onClose: () => void;
};

export function NewContributionDialog({ isOpen, giverId, onClose }: NewContributionDialogProps) {
  const { t } = useWords();
  return (
    <Dialog title={t('funds.contributions.new')} isOpen={isOpen} onClose={onClose} size="wide">
      <FormWhenReady giverId={giverId} onClose={onClose} />
    </Dialog>
  );
}

function FormWhenReady({ giverId, onClose }: Omit<NewContributionDialogProps, 'isOpen'>) {
  const { t } = useWords();
  const fund = useFund();
  const book = useGiverBook();
  const work = useOpenWork();
  if (!fund || book === undefined || work === undefined) {
    return <Loading what={t('funds.contributions.new')} />;
  }
  return (
    <ContributionForm
      fund={fund}
      givers={giverRows(book)}
      initiatives={work.initiatives}
      rounds={work.rounds.filter(({ state }) => state.status !== 'decided')}
      giverId={giverId}
      onDone={(contributionId) => goTo({ name: 'contribution', contributionId })}
      onCancel={onClose}
    />
  );
}
