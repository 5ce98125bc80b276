/** The paper of every letter: the fund on top, who it is for, and room for a signature. */
import type { Fund } from '@shared/domain/funds/fund';
import type { Day } from '@shared/kernel/dates';
import { formatIban } from '@shared/kernel/iban';
import type { ReactNode } from 'react';
import { bridge } from '../../../bridge/bridge';
import { PrintPage } from '../../../ui/print/PrintPage';
import { usePrint } from '../../../ui/print/use-print';
import { useWords } from '../../../ui/words';

export type LetterPaperProps = {
  readonly fund: Fund;
  readonly to: string;
  readonly day: Day;
  readonly title: string;
  readonly fileName: string;
  /** Where it is not to a group. */
  readonly greeting?: string;
  readonly children: ReactNode;
};

export function LetterPaper({ fund, to, day, title, fileName, greeting, children }: LetterPaperProps) {
  const words = useWords();
  const { t } = words;
  const print = usePrint(bridge.printPdf, { suggestedName: fileName, title });
  return (
    <PrintPage fundName={fund.name} sender={<Sender fund={fund} />} date={words.day(day)} {...print}>
      <p className="letter-to">{t('letters.to', { name: to })}</p>
      <h2 className="letter-title">{title}</h2>
      <p>{greeting ?? t('letters.greeting', { name: to })}</p>
      {children}
      <p>{t('letters.closing')}</p>
      <p className="letter-signature">{t('letters.onBehalf', { fund: fund.name })}</p>
      <p className="letter-line">{t('letters.signature')}</p>
    </PrintPage>
  );
}

function Sender({ fund }: { fund: Fund }) {
  const parts = [fund.place, fund.iban === null ? null : formatIban(fund.iban)];
  return <p>{parts.filter((part) => part !== null).join(' · ')}</p>;
}

/** Who disagrees: objection where the municipality decides in law, otherwise a second look by the fund itself. */
export function Disagree({ fund }: { fund: Fund }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('letters.disagreeTitle')}</h3>
      <p>{t(fund.decider === 'municipality' ? 'letters.objection' : 'letters.reconsider')}</p>
    </>
  );
}
