/** A letter or report on A4: on screen a sheet of paper with buttons above it, on paper only the sheet. */
import type { ReactNode } from 'react';
import { Button } from '../Button';
import { useWords } from '../words';

export type PrintPageProps = {
  readonly fundName: string;
  /** Under the fund's name: place, account, chamber number. */
  readonly sender?: ReactNode;
  /** Already written out: `vrijdag 4 december 2026`. */
  readonly date: string;
  /** The language of the document where it differs from the screen. */
  readonly lang?: 'nl' | 'en';
  readonly onPrint: () => void;
  readonly onSavePdf?: () => void;
  readonly children: ReactNode;
};

export function PrintPage({ fundName, sender, date, lang, onPrint, onSavePdf, children }: PrintPageProps) {
  const { t, language } = useWords();
  return (
    <div className="print-page">
      <div className="print-tools">
        <Button kind="primary" icon="print" onPress={onPrint}>
          {t('common.print')}
        </Button>
        {onSavePdf === undefined ? null : (
          <Button icon="download" onPress={onSavePdf}>
            {t('common.savePdf')}
          </Button>
        )}
      </div>
      <article className="sheet" lang={lang ?? language}>
        <header className="sheet-head">
          <div>
            <p className="sheet-fund">{fundName}</p>
            {sender === undefined ? null : <div className="sheet-sender">{sender}</div>}
          </div>
          <p className="sheet-date">{date}</p>
        </header>
        <div className="sheet-body">{children}</div>
        <footer className="sheet-foot">{`${fundName} · ${date}`}</footer>
      </article>
    </div>
  );
}
