/** Saves the page with which people vote at home: one for all, known to the log by its fingerprint. */
import type { RoundIn } from '@shared/domain/voting/round-status';
import { ballotPage } from '@shared/formats/ballot-file/ballot-form';
import { useState } from 'react';
import { useFund } from '../../../data/queries/funds';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { saveVoteFile } from '../save-vote-file';
import { homeForm } from './home-form';

export type HomePageProps = {
  readonly round: RoundIn<'open'>;
  readonly plans: RoundWithPlans['plans'];
};

export function HomePage({ round, plans }: HomePageProps) {
  const words = useWords();
  const { t } = words;
  const fund = useFund();
  const [isPending, setPending] = useState(false);
  const form = fund ? homeForm({ fund: fund.name, round, plans }) : null;
  if (form === null) return null;
  const save = async () => {
    setPending(true);
    const saved = await saveVoteFile({
      roundId: round.id,
      kind: 'ballotPage',
      purpose: 'ballotPage',
      suggestedName: `${t('ballotFiles.pageName', round)}.html`,
      // Only who saves one needs the page.
      text: ballotPage(form, await import('virtual:ballot-page')),
    });
    setPending(false);
    if (!saved.ok) tell({ tone: 'warning', text: problemWords(words, saved.error) });
    else if (saved.value !== null) tell({ text: t('voteFiles.saved', { name: saved.value }) });
  };
  return (
    <Section title={t('ballotFiles.page')} intro={t('ballotFiles.pageWhy')}>
      <Button kind="primary" icon="download" isPending={isPending} onPress={() => void save()}>
        {t('ballotFiles.pageSave')}
      </Button>
    </Section>
  );
}
