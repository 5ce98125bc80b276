/** What others can count again with: the ballots of this round as a file, where the user wants it. */
import { fitsPabulib, tablesOfRound } from '@shared/formats/pabulib/from-round';
import { writePabulib } from '@shared/formats/pabulib/writer';
import { receiptRows, receiptsCsv } from '@shared/formats/recount/receipt-list';
import { recountPage } from '@shared/formats/recount/recount-page';
import { recountVote } from '@shared/formats/recount/recount-vote';
import { useState } from 'react';
import { useFund } from '../../../data/queries/funds';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedFound } from '../counted-found';
import { saveVoteFile, type VoteFile } from '../save-vote-file';

/** Below this, whoever knows the voters can guess whose ballot is whose. */
const FEW_BALLOTS = 10;

type FileKind = VoteFile['kind'];

export function VoteFiles({ found }: { found: CountedFound }) {
  const words = useWords();
  const { t } = words;
  const fund = useFund();
  const madeOn = useToday();
  const [busy, setBusy] = useState<FileKind | null>(null);
  const { round, ballots, plans } = found;
  // A vote that came out of a file goes out by that file; its ballots hold cells about voters that we do not publish.
  if (!fund || round.origin.kind !== 'own') return null;
  const save = async (kind: FileKind, suggestedName: string, text: () => Promise<string>) => {
    setBusy(kind);
    const saved = await saveVoteFile({
      roundId: round.id,
      kind,
      purpose: kind === 'receipts' ? 'table' : kind,
      suggestedName,
      text: await text(),
    });
    setBusy(null);
    if (!saved.ok) tell({ tone: 'warning', text: problemWords(words, saved.error) });
    else if (saved.value !== null) tell({ text: t('voteFiles.saved', { name: saved.value }) });
  };
  const titles = new Map<string, string>(plans.map(({ id, title }) => [id, title]));
  const receipts = async () => receiptsCsv(receiptRows(round, ballots, titles));
  const pabulib = async () => {
    return writePabulib(tablesOfRound({ round, ballots, fund, titleOf: (id) => titles.get(id) ?? '' }));
  };
  const recount = async () => {
    const named = plans.map(({ id, title, initiative }) => ({ id, title, initiative }));
    const vote = recountVote({ fund: fund.name, madeOn, plans: named, round, ballots });
    // Only who saves one needs the page.
    return recountPage(vote, await import('virtual:recount'));
  };
  return (
    <Section title={t('voteFiles.title')} intro={t('voteFiles.intro')}>
      <div className="stack">
        {ballots.length < FEW_BALLOTS ? <Callout tone="warning" title={t('voteFiles.few')} /> : null}
        <p>{t('recount.saveWhy')}</p>
        <div>
          <Button
            icon="download"
            isPending={busy === 'recount'}
            onPress={() => void save('recount', `${t('recount.fileName', round)}.html`, recount)}
          >
            {t('recount.save')}
          </Button>
        </div>
        {round.settings.hasCodes ? (
          <>
            <p>{t('voteFiles.receiptsWhy')}</p>
            <div>
              <Button
                icon="download"
                isPending={busy === 'receipts'}
                onPress={() => void save('receipts', `${t('voteFiles.receiptsName', round)}.csv`, receipts)}
              >
                {t('voteFiles.receipts')}
              </Button>
            </div>
          </>
        ) : null}
        {round.settings.pots === null ? null : <p>{t('pots.noPabulib')}</p>}
        {fitsPabulib(round) ? (
          <>
            <p>{t('voteFiles.pabulibWhy')}</p>
            <div>
              <Button
                icon="download"
                isPending={busy === 'pabulib'}
                onPress={() => void save('pabulib', `${t('voteFiles.fileName', round)}.pb`, pabulib)}
              >
                {t('voteFiles.pabulib')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </Section>
  );
}
