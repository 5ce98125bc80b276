/** Takes in a vote from a `.pb` file: choose, look at what is in it, confirm. Nothing changes before that. */
import type { NumberGround } from '@shared/domain/privacy/number-guard';
import { importElection } from '@shared/domain/voting/actions/import-election';
import { shownName } from '@shared/formats/intake/names';
import type { IntakeProblems } from '@shared/formats/intake/problem';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import type { PabulibError } from '@shared/formats/pabulib/problem';
import { endingsOf } from '@shared/ipc/file-purposes';
import { useEffect, useRef, useState } from 'react';
import { perform } from '../../data/perform';
import { goTo, hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { EncodingQuestion } from '../../ui/feedback/EncodingQuestion';
import { tell } from '../../ui/feedback/messages';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { FileDrop } from '../../ui/fields/FileDrop';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useFileJob } from '../../ui/use-job';
import { useWords } from '../../ui/words';
import type { ReadAnswer, ReadElection } from '../../workers/pabulib-import';
import { readElectionFile } from '../../workers/pabulib-job';
import { sizeWords } from './import-view';
import { ImportNumbers } from './parts/ImportNumbers';
import { ImportPreview } from './parts/ImportPreview';
import { ImportErrors, ImportWarnings } from './parts/ImportProblems';

export function ImportElectionScreen() {
  const { t } = useWords();
  const { work, begin, stop, clear } = useFileJob<ReadAnswer>();
  const back = { label: t('voting.back'), href: hrefOf({ name: 'rounds' }) };
  const answer = work.status === 'done' ? work.answer : null;
  const unsure = answer?.ok === false ? unsureIn(answer.error) : null;
  const read = (file: File, confirmed: ConfirmedEncoding) =>
    begin(file, (onProgress) => readElectionFile(file, confirmed, onProgress));
  return (
    <>
      <PageHeader title={t('voting.importTitle')} intro={t('voting.importIntro')} back={back} />
      {answer?.ok === true ? (
        <Confirmation read={answer.value} onOther={clear} />
      ) : (
        <FileDrop
          label={t('voting.importFile')}
          description={t('voting.importDrop')}
          endings={endingsOf('pabulib')}
          onFiles={(files) => {
            if (files[0] !== undefined) read(files[0], null);
          }}
        />
      )}
      {work.status === 'busy' ? (
        <ProgressPanel
          label={t(work.percent === null ? 'voting.importReading' : 'intake.loading')}
          percent={work.percent}
          detail={t('voting.importReadingDetail', {
            name: shownName(work.file.name),
            size: sizeWords(work.file.size),
          })}
          onCancel={stop}
        />
      ) : null}
      <div role="status">
        {work.status === 'stopped' ? <Callout tone="info" title={t('voting.importStopped')} /> : null}
      </div>
      <div className="import-answer" role="alert">
        {work.status === 'done' && unsure !== null ? (
          <EncodingQuestion unsure={unsure} onYes={() => read(work.file, 'windows-1252')} onNo={clear} />
        ) : answer?.ok === false ? (
          <ImportErrors errors={answer.error} />
        ) : null}
      </div>
    </>
  );
}

/** What a person must say before the file can be read; null when that is not what is wrong. */
function unsureIn([first]: readonly PabulibError[]): IntakeProblems['intake.encodingUnsure'] | null {
  if (first?.code !== 'file' || first.problem.code !== 'intake.encodingUnsure') return null;
  return first.problem.params;
}

function Confirmation({ read, onOther }: { read: ReadElection; onOther: () => void }) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isPending, setPending] = useState(false);
  const { election, numbers } = read;
  const [ground, setGround] = useState<NumberGround | null>(null);
  const [isGroundMissing, setGroundMissing] = useState(false);
  const confirm = async () => {
    if (numbers.count > 0 && ground === null) return setGroundMissing(true);
    setPending(true);
    const done = await perform(importElection, election, ground ?? 'ask');
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
      {numbers.count > 0 ? (
        <ImportNumbers
          numbers={numbers}
          ground={ground}
          onChange={setGround}
          errorMessage={isGroundMissing && ground === null ? t('fields.choose') : undefined}
        />
      ) : null}
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
