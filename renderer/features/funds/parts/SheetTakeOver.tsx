/** Takes contributions out of a spreadsheet: choose the file, say which column is what, look, and put them in the form. */
import type { OpeningSource } from '@shared/domain/funds/actions/record-opening-balance';
import type { SheetWorld } from '@shared/domain/funds/opening-sheet';
import { shownName } from '@shared/formats/intake/names';
import { endingsOf } from '@shared/ipc/file-purposes';
import { Callout } from '../../../ui/feedback/Callout';
import { SheetFile } from '../../../ui/fields/SheetFile';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { readSheetFile } from '../../../workers/sheet-job';
import { SheetColumnsForm } from './SheetColumnsForm';

export type SheetTakeOverProps = {
  readonly world: SheetWorld;
  readonly taken: number;
  readonly onTake: (sources: readonly OpeningSource[]) => void;
};

export function SheetTakeOver({ world, taken, onTake }: SheetTakeOverProps) {
  const { t } = useWords();
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
        <SheetFile
          label={t('openingSheet.file')}
          description={t('openingSheet.fileWhy')}
          reading={t('openingSheet.reading')}
          endings={endingsOf('sheet')}
          read={readSheetFile}
        >
          {(sheet, file, clear) => (
            <SheetColumnsForm
              key={file.lastModified}
              sheet={sheet}
              fileName={shownName(file.name)}
              world={world}
              onOther={clear}
              onTake={(sources) => {
                onTake(sources);
                clear();
              }}
            />
          )}
        </SheetFile>
      </div>
    </Section>
  );
}
