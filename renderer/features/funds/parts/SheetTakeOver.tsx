/** Takes contributions out of a spreadsheet: choose the file, say which column is what, look, and put them in the form. */
import type { OpeningSource } from '@shared/domain/funds/actions/record-opening-balance';
import type { SheetWorld } from '@shared/domain/funds/opening-sheet';
import { shownName } from '@shared/formats/intake/names';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { endingsOf } from '@shared/ipc/file-purposes';
import { Callout } from '../../../ui/feedback/Callout';
import { EncodingQuestion } from '../../../ui/feedback/EncodingQuestion';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { FileDrop } from '../../../ui/fields/FileDrop';
import { Section } from '../../../ui/layout/Section';
import { useFileJob } from '../../../ui/use-job';
import { useWords } from '../../../ui/words';
import type { SheetAnswer } from '../../../workers/sheet-import';
import { readSheetFile } from '../../../workers/sheet-job';
import { SheetColumnsForm } from './SheetColumnsForm';

export type SheetTakeOverProps = {
  readonly world: SheetWorld;
  readonly taken: number;
  readonly onTake: (sources: readonly OpeningSource[]) => void;
};

export function SheetTakeOver({ world, taken, onTake }: SheetTakeOverProps) {
  const { t, forCode } = useWords();
  const { work, begin, stop, clear } = useFileJob<SheetAnswer>();
  const read = (file: File, confirmed: ConfirmedEncoding) =>
    begin(file, (onProgress) => readSheetFile(file, confirmed, onProgress));
  const answer = work.status === 'done' ? work.answer : null;
  const error = answer?.ok === false ? answer.error : null;
  const isUnsure = error?.code === 'intake.encodingUnsure';
  return (
    <Section title={t('openingSheet.title')} intro={t('openingSheet.intro')}>
      <div className="stack">
        <div role="status">
          {taken === 0 ? null : (
            <Callout tone="done" title={t('openingSheet.taken', { n: taken })}>
              <p>{t('openingSheet.takenWhat')}</p>
            </Callout>
          )}
        </div>
        {work.status === 'done' && answer?.ok === true ? (
          <SheetColumnsForm
            key={work.file.lastModified}
            sheet={answer.value}
            fileName={shownName(work.file.name)}
            world={world}
            onOther={clear}
            onTake={(sources) => {
              onTake(sources);
              clear();
            }}
          />
        ) : (
          <FileDrop
            label={t('openingSheet.file')}
            description={t('openingSheet.fileWhy')}
            errorMessage={
              error === null || isUnsure ? undefined : (forCode(error.code, error.params) ?? undefined)
            }
            endings={endingsOf('sheet')}
            onFiles={([file]) => {
              if (file !== undefined) read(file, null);
            }}
          />
        )}
        {work.status === 'done' && error?.code === 'intake.encodingUnsure' ? (
          <EncodingQuestion
            unsure={error.params}
            onYes={() => read(work.file, 'windows-1252')}
            onNo={clear}
          />
        ) : null}
        {work.status === 'busy' ? (
          <ProgressPanel label={t('openingSheet.reading')} percent={work.percent} onCancel={stop} />
        ) : null}
      </div>
    </Section>
  );
}
