/** The roll of a round: read before it opens, ticked while people vote, gone when it is decided (V66-V68). */
import { removeRoll } from '@shared/domain/voting/actions/remove-roll';
import type { Voter } from '@shared/domain/voting/roll/voter';
import type { Round } from '@shared/domain/voting/round';
import { endingsOf } from '@shared/ipc/file-purposes';
import { useState } from 'react';
import { perform } from '../../data/perform';
import { useRoll } from '../../data/queries/roll';
import { useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { SheetFile } from '../../ui/fields/SheetFile';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { readSheetFile } from '../../workers/sheet-job';
import { AskedStep } from './parts/AskedStep';
import { RollColumnsForm } from './parts/RollColumnsForm';
import { RollTicks } from './parts/RollTicks';
import { RoundGone } from './parts/RoundGone';

export function RollScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('roll.title')} />;
  return found === null ? <RoundGone /> : <Roll round={found.round} />;
}

function Roll({ round }: { round: Round }) {
  const { t } = useWords();
  const voters = useRoll(round.id);
  if (voters === undefined) return <Loading what={t('roll.title')} />;
  const print = (
    <LinkButton icon="print" href={hrefOf({ name: 'roundRollSheet', roundId: round.id })}>
      {t('roll.print')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('roll.title')}
        intro={t('roll.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId: round.id }) }}
        actions={voters.length === 0 ? null : print}
      />
      {voters.length === 0 ? <NoRoll round={round} /> : <RollThere round={round} voters={voters} />}
    </>
  );
}

function NoRoll({ round }: { round: Round }) {
  const { t } = useWords();
  const { state, settings } = round;
  if (state.status !== 'preparing') return <EmptyState title={t('roll.gone')} why={t('roll.goneWhy')} />;
  if (settings.electorate?.who !== 'residents')
    return <EmptyState title={t('roll.gone')} why={t('roll.panel')} />;
  return (
    <div className="stack">
      <SheetFile
        label={t('roll.file')}
        description={t('roll.fileWhy')}
        reading={t('roll.reading')}
        endings={endingsOf('sheet')}
        read={readSheetFile}
      >
        {(sheet, file, clear) => (
          <RollColumnsForm key={file.lastModified} round={round} sheet={sheet} onOther={clear} />
        )}
      </SheetFile>
    </div>
  );
}

function RollThere({ round, voters }: { round: Round; voters: readonly Voter[] }) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const remove = async () => {
    const done = await perform(removeRoll, { roundId: round.id });
    setRefusal(done.ok ? null : problemCode(done.error));
    if (done.ok) tell({ text: t('roll.removed') });
  };
  if (round.state.status !== 'preparing') return <RollTicks round={round} voters={voters} />;
  return (
    <div className="stack">
      <p className="figure-line">{t('roll.count', { n: voters.length })}</p>
      <p>{t('roll.nextOpen')}</p>
      <RefusalNote refusal={refusal} />
      <div className="button-row">
        <AskedStep
          kind="secondary"
          label={t('roll.remove')}
          question={t('roll.removeAsk')}
          meaning={t('roll.removeMeans')}
          isDangerous
          onDo={remove}
        />
      </div>
    </div>
  );
}
