/** Bank beside books at the end of a day, on paper: with room for the names of the two who check the cash. */
import { shownAccount } from '@shared/domain/bank/bank-account';
import { type Reconciliation, reconcile } from '@shared/domain/bank/reconciliation';
import { Day } from '@shared/kernel/dates';
import { negate, sumOf } from '@shared/kernel/money';
import { bridge } from '../../bridge/bridge';
import { type Bank, useBank } from '../../data/queries/bank';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { FactList } from '../../ui/data/FactList';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { MoneyText } from '../../ui/MoneyText';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { NotInBooksTable, NotOnBankTable } from './parts/DifferenceTables';

export function ReconciliationScreen({ day: written }: { day: string }) {
  const { t } = useWords();
  const bank = useBank();
  const today = useToday();
  const parsed = Day.safeParse(written);
  const day = parsed.success && parsed.data <= today ? parsed.data : today;
  const back = { label: t('bank.title'), href: hrefOf({ name: 'bank' }) };
  return (
    <>
      <PageHeader title={t('bank.sheetTitle')} intro={t('bank.sheetIntro')} back={back} />
      {bank === undefined ? <Loading what={t('bank.sheetTitle')} /> : <Sheet bank={bank} day={day} />}
    </>
  );
}

function Sheet({ bank, day }: { bank: Bank; day: Day }) {
  const words = useWords();
  const { t } = words;
  const { accounts, entries, books, fund } = bank;
  const found = reconcile({ accounts, entries, ledger: books.ledger }, day);
  const title = t('bank.sheetOn', { day: words.day(day) });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('bank.sheetFile')}-${day}.pdf`, title });
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place} date={words.day(day)} {...print}>
      <div className="sheet-dense">
        <h2 className="sheet-title">{title}</h2>
        <FactList
          facts={accounts.map(({ name, number }) => ({ label: name, value: shownAccount(number) }))}
        />
        <h3>{t('bank.sum')}</h3>
        <Sum found={found} />
        {found.notInBooks.length === 0 ? null : (
          <>
            <h3>{t('bank.notInBooks')}</h3>
            <NotInBooksTable items={found.notInBooks} />
          </>
        )}
        {found.notOnBank.length === 0 ? null : (
          <>
            <h3>{t('bank.notOnBank')}</h3>
            <NotOnBankTable items={found.notOnBank} />
          </>
        )}
        <h3>{t('bank.signs')}</h3>
        <p>{t('bank.signsWhy')}</p>
        <p className="sheet-sign">{t('bank.signOne')}</p>
        <p className="sheet-sign">{t('bank.signTwo')}</p>
      </div>
    </PrintPage>
  );
}

/** From the books to the bank, line by line: the last one is what the statements say. */
function Sum({ found }: { found: Reconciliation }) {
  const { t } = useWords();
  const { books, bank, atStart, notInBooks, notOnBank } = found;
  const onlyInBooks = negate(sumOf(notOnBank, ({ amount }) => amount));
  const onlyOnBank = sumOf(notInBooks, ({ amount }) => amount);
  const line = (label: string, amount: Reconciliation['bank']) => ({
    label,
    value: <MoneyText amount={amount} />,
  });
  return (
    <FactList
      facts={[
        line(t('bank.booksSay'), books),
        ...(atStart === 0 ? [] : [line(t('bank.atStartLine'), atStart)]),
        line(t('bank.plusNotInBooks'), onlyOnBank),
        line(t('bank.lessNotOnBank'), onlyInBooks),
        line(t('bank.says'), bank),
      ]}
    />
  );
}
