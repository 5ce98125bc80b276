/** Takes in a vote from a `.pb` file: choose, look at what is in it, confirm. Nothing changes before that. */
import { importElection } from '@shared/domain/voting/actions/import-election';
import { useEffect, useRef, useState } from 'react';
import { perform } from '../../data/perform';
import { goTo, hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { tell } from '../../ui/feedback/messages';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { FileDrop } from '../../ui/fields/FileDrop';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import type { ReadElection } from '../../workers/pabulib-import';
import { sizeWords } from './import-view';
import { ImportPreview } from './parts/ImportPreview';
import { ImportErrors, ImportWarnings } from './parts/ImportProblems';
import { useFileReading } from './use-file-reading';

export function ImportElectionScreen() {
  const { t } = useWords();
  const { reading, read, stop, clear } = useFileReading();
  const back = { label: t('voting.back'), href: hrefOf({ name: 'rounds' }) };
  const answer = reading.status === 'read' ? reading.answer : null;
  return (
    <>
      <PageHeader title={t('voting.importTitle')} intro={t('voting.importIntro')} back={back} />
      {answer?.ok === true ? (
        <Confirmation read={answer.value} onOther={clear} />
      ) : (
        <FileDrop
          label={t('voting.importFile')}
          description={t('voting.importDrop')}
          endings={['.pb']}
          onFiles={(files) => {
            if (files[0] !== undefined) read(files[0]);
          }}
        />
      )}
      {reading.status === 'reading' ? (
        <ProgressPanel
          label={t('voting.importReading')}
          percent={null}
          detail={t('voting.importReadingDetail', { name: reading.name, size: sizeWords(reading.bytes) })}
          onCancel={stop}
        />
      ) : null}
      <div role="status">
        {reading.status === 'stopped' ? <Callout tone="info" title={t('voting.importStopped')} /> : null}
      </div>
      <div className="import-answer" role="alert">
        {answer?.ok === false ? <ImportErrors errors={answer.error} /> : null}
      </div>
    </>
  );
}

function Confirmation({ read, onOther }: { read: ReadElection; onOther: () => void }) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isPending, setPending] = useState(false);
  const { election } = read;
  const confirm = async () => {
    setPending(true);
    const done = await perform(importElection, election);
    setPending(false);
    if (!done.ok) {
      setRefusal(problemCode(done.error));
      return;
    }
    tell({ text: t('voting.imported', { name: election.name }) });
    goTo({ name: 'round', roundId: done.value.subjectId });
  };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <>
      <div ref={place} tabIndex={-1} className="import-asked">
        <Callout tone="info" title={t('voting.importNothingYet')}>
          <p>{t('voting.importMeans', { plans: election.plans.length, ballots: election.ballots.length })}</p>
        </Callout>
      </div>
      {isPending ? (
        <ProgressPanel label={t('voting.importSaving')} percent={null} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onPress={() => void confirm()}>
            {t('voting.importConfirm')}
          </Button>
          <Button onPress={onOther}>{t('voting.importOther')}</Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
      <ImportPreview election={election} />
      <ImportWarnings warnings={read.warnings} leftOut={read.warningsLeftOut} />
    </>
  );
}
