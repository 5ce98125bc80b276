/** A spreadsheet that is chosen and read, with how far it is, what is wrong with it, and the question about its letters. */
import type { IntakeProblem } from '@shared/formats/intake/problem';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import type { Result } from '@shared/kernel/result';
import type { ReactNode } from 'react';
import { EncodingQuestion } from '../feedback/EncodingQuestion';
import { ProgressPanel } from '../feedback/ProgressPanel';
import { type FileJob, useFileJob } from '../use-job';
import { useWords } from '../words';
import { FileDrop } from './FileDrop';

type Problem = IntakeProblem | { readonly code: `sheet.${string}`; readonly params: object };

export type SheetFileProps<Sheet> = {
  readonly label: string;
  readonly description: string;
  /** What is shown while it is being read. */
  readonly reading: string;
  readonly endings: readonly string[];
  readonly read: (
    file: File,
    confirmed: ConfirmedEncoding,
    onProgress: (percent: number | null) => void,
  ) => FileJob<Result<Sheet, Problem>>;
  /** What is done with it; `clear` asks for a file again. */
  readonly children: (sheet: Sheet, file: File, clear: () => void) => ReactNode;
};

export function SheetFile<Sheet>(props: SheetFileProps<Sheet>) {
  const { label, description, reading, endings, read, children } = props;
  const { forCode } = useWords();
  const { work, begin, stop, clear } = useFileJob<Result<Sheet, Problem>>();
  const take = (file: File, confirmed: ConfirmedEncoding) =>
    begin(file, (onProgress) => read(file, confirmed, onProgress));
  const answer = work.status === 'done' ? work.answer : null;
  const error = answer?.ok === false ? answer.error : null;
  const isUnsure = error?.code === 'intake.encodingUnsure';
  return (
    <>
      {work.status === 'done' && answer?.ok === true ? (
        children(answer.value, work.file, clear)
      ) : (
        <FileDrop
          label={label}
          description={description}
          errorMessage={
            error === null || isUnsure ? undefined : (forCode(error.code, error.params) ?? undefined)
          }
          endings={endings}
          onFiles={([file]) => {
            if (file !== undefined) take(file, null);
          }}
        />
      )}
      {work.status === 'done' && error?.code === 'intake.encodingUnsure' ? (
        <EncodingQuestion unsure={error.params} onYes={() => take(work.file, 'windows-1252')} onNo={clear} />
      ) : null}
      {work.status === 'busy' ? (
        <ProgressPanel label={reading} percent={work.percent} onCancel={stop} />
      ) : null}
    </>
  );
}
