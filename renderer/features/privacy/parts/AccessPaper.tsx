/** What is known of one person, to be printed, or kept as text or for another program, and given to that person. */
import type { AccessEntry } from '@shared/domain/privacy/access-file';
import { useFund } from '../../../data/queries/funds';
import type { Mention } from '../../../data/queries/privacy';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { textColumn } from '../../../ui/data/column-kinds';
import { PlainTable } from '../../../ui/data/PlainTable';
import { PrintPage } from '../../../ui/print/PrintPage';
import { saveText } from '../../../ui/save-text';
import { useWords } from '../../../ui/words';
import { accessCsv, accessItems, accessJson } from '../access-data';
import { type AccessRow, accessRows, accessText } from '../privacy-view';

export type AccessPaperProps = {
  readonly entries: readonly AccessEntry[];
  readonly mentions: readonly Mention[];
};

export function AccessPaper({ entries, mentions }: AccessPaperProps) {
  const words = useWords();
  const { t, day } = words;
  const today = useToday();
  const fund = useFund();
  const rows = accessRows(entries, mentions, words);
  const data = { fund: fund?.name ?? '', day: today, items: accessItems(entries, mentions, words) };
  const save = () => saveText(t('privacy.accessFile'), accessText(t('privacy.access'), rows));
  return (
    <>
      <div className="print-tools">
        <Button icon="download" onPress={save}>
          {t('privacy.accessSave')}
        </Button>
        <Button
          icon="download"
          onPress={() => saveText(t('privacy.accessJsonFile'), accessJson(data, words))}
        >
          {t('privacy.accessJson')}
        </Button>
        <Button icon="download" onPress={() => saveText(t('privacy.accessCsvFile'), accessCsv(data, words))}>
          {t('privacy.accessCsv')}
        </Button>
        <p>{t('privacy.accessPortable')}</p>
      </div>
      <PrintPage
        fundName={fund?.name ?? ''}
        sender={<p>{fund?.place}</p>}
        date={day(today)}
        onPrint={() => window.print()}
      >
        <h2>{t('privacy.access')}</h2>
        <p>{t('privacy.accessIntro')}</p>
        <PlainTable
          caption={t('privacy.access')}
          rows={rows}
          rowId={({ id }) => id}
          columns={[
            textColumn({ id: 'what', label: t('privacy.accessWhat'), of: (row: AccessRow) => row.what }),
            textColumn({ id: 'value', label: t('privacy.accessValue'), of: (row: AccessRow) => row.value }),
          ]}
        />
        <p>{t('privacy.accessRights')}</p>
      </PrintPage>
    </>
  );
}
