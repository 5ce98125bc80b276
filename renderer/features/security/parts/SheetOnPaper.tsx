/** The recovery sheet as it goes on paper: the words, the same as a code, and how to keep and use it. */
import type { RecoverySheet } from '../../../data/keys/key-status';
import { useFund } from '../../../data/queries/funds';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { PaperWords } from '../../../ui/print/PaperWords';
import { PrintPage } from '../../../ui/print/PrintPage';
import { QrCode } from '../../../ui/print/QrCode';
import { useWords } from '../../../ui/words';

const KEEP = [
  'security.paperKeep1',
  'security.paperKeep2',
  'security.paperKeep3',
  'security.paperKeep4',
] as const;
const USE = ['security.paperUse1', 'security.paperUse2', 'security.paperUse3', 'security.paperUse4'] as const;

export function SheetOnPaper({ sheet, onReady }: { sheet: RecoverySheet; onReady: () => void }) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund()?.name ?? t('unlock.unnamed');
  return (
    <>
      <PrintPage fundName={fund} date={day(today)} onPrint={() => window.print()}>
        <FocusedHeading className="paper-title">{t('security.paperTitle', { fund })}</FocusedHeading>
        <p>{t('security.paperWhat')}</p>
        <h3>{t('security.paperWords')}</h3>
        <PaperWords words={sheet.words} />
        <div className="paper-code">
          <QrCode text={sheet.text} label={t('security.paperCode')} />
          <p>{t('security.paperCode')}</p>
        </div>
        <Lines title={t('security.paperKeep')} lines={KEEP.map((key) => t(key))} />
        <Lines title={t('security.paperUse')} lines={USE.map((key) => t(key))} />
      </PrintPage>
      <div className="print-tools paper-next stack">
        <p>{t('security.sheetNoPdf')}</p>
        <Button kind="primary" icon="check" onPress={onReady}>
          {t('security.sheetOnPaper')}
        </Button>
      </div>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
