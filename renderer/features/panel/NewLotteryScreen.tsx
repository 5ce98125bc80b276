/** Fixes a lottery: the list of candidates out of a spreadsheet, what to divide by, and the seats. */
import { endingsOf } from '@shared/ipc/file-purposes';
import { hrefOf } from '../../routes';
import { SheetFile } from '../../ui/fields/SheetFile';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { readSheetFile } from '../../workers/sheet-job';
import { CandidateColumnsForm } from './parts/CandidateColumnsForm';

export function NewLotteryScreen() {
  const { t } = useWords();
  return (
    <>
      <PageHeader
        title={t('lottery.new')}
        intro={t('lottery.newIntro')}
        back={{ label: t('lottery.title'), href: hrefOf({ name: 'lotteries' }) }}
      />
      <Section title={t('lottery.list')} intro={t('lottery.listWhy')}>
        <div className="stack">
          <SheetFile
            label={t('lottery.file')}
            description={t('lottery.fileWhy')}
            reading={t('lottery.reading')}
            endings={endingsOf('sheet')}
            read={readSheetFile}
          >
            {(sheet, file, clear) => (
              <CandidateColumnsForm key={file.lastModified} sheet={sheet} onOther={clear} />
            )}
          </SheetFile>
        </div>
      </Section>
    </>
  );
}
