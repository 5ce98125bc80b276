/** Asks for a `.pb` file and reads it away from the page; what is wrong with it is told by line and field. */
import { shownName } from '@shared/formats/intake/names';
import type { IntakeProblems } from '@shared/formats/intake/problem';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import type { PabulibError } from '@shared/formats/pabulib/problem';
import { endingsOf } from '@shared/ipc/file-purposes';
import { useEffect } from 'react';
import { Callout } from '../../../ui/feedback/Callout';
import { EncodingQuestion } from '../../../ui/feedback/EncodingQuestion';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { FileDrop } from '../../../ui/fields/FileDrop';
import { useFileJob } from '../../../ui/use-job';
import { useWords } from '../../../ui/words';
import type { ReadAnswer, ReadElection } from '../../../workers/pabulib-import';
import { readElectionFile } from '../../../workers/pabulib-job';
import { sizeWords } from '../import-view';
import { ImportErrors } from './ImportProblems';

export type ElectionFileProps = { readonly onRead: (read: ReadElection) => void };

export function ElectionFile({ onRead }: ElectionFileProps) {
  const { t } = useWords();
  const { work, begin, stop, clear } = useFileJob<ReadAnswer>();
  const answer = work.status === 'done' ? work.answer : null;
  const unsure = answer?.ok === false ? unsureIn(answer.error) : null;
  const read = (file: File, confirmed: ConfirmedEncoding) =>
    begin(file, (onProgress) => readElectionFile(file, confirmed, onProgress));
  useEffect(() => {
    if (answer?.ok === true) onRead(answer.value);
  }, [answer, onRead]);
  return (
    <>
      <FileDrop
        label={t('voting.importFile')}
        description={t('voting.importDrop')}
        endings={endingsOf('pabulib')}
        onFiles={(files) => {
          if (files[0] !== undefined) read(files[0], null);
        }}
      />
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
