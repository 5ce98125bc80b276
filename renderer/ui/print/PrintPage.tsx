/** A letter or report on A4: on screen a sheet of paper, or several, with buttons above; on paper only what is on them. */
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

export function PrintPage({ children, ...page }: PrintPageProps) {
  return <PrintPages {...page} sheets={[{ id: 'sheet', content: children }]} />;
}

export type PrintPagesProps = Omit<PrintPageProps, 'children'> & {
  /** Each begins on paper of its own, with the same head: none can be told from the others by it. */
  readonly sheets: readonly { readonly id: string; readonly content: ReactNode }[];
};

export function PrintPages({ fundName, sender, date, lang, onPrint, onSavePdf, sheets }: PrintPagesProps) {
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
      {sheets.map(({ id, content }) => (
        <article key={id} className="sheet" lang={lang ?? language}>
          <header className="sheet-head">
            <div>
              <p className="sheet-fund">{fundName}</p>
              {sender === undefined ? null : <div className="sheet-sender">{sender}</div>}
            </div>
            <p className="sheet-date">{date}</p>
          </header>
          <div className="sheet-body">{content}</div>
          <footer className="sheet-foot">{`${fundName} · ${date}`}</footer>
        </article>
      ))}
    </div>
  );
}
