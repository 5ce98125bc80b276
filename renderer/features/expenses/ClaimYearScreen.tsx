/** A year of claims on paper: fees beside the allowance per volunteer, what was paid, and every receipt. */
import { allowanceYear, countedClaims } from '@shared/domain/expenses/allowance-check';
import { allowanceOf } from '@shared/domain/expenses/allowances';
import { yearOf } from '@shared/kernel/dates';
import { bridge } from '../../bridge/bridge';
import { type ClaimYear, useClaimYear } from '../../data/queries/expenses';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { findingWords } from './allowance-words';
import { nameOf } from './claim-view';
import { ReceiptPhotos } from './parts/ReceiptPicker';
import { type AllowanceRow, AllowanceTable, PaidTable } from './parts/YearTables';

export function ClaimYearScreen({ year: written }: { year: string }) {
  const { t } = useWords();
  const today = useToday();
  const year = /^\d{4}$/.test(written) ? Number(written) : yearOf(today);
  const found = useClaimYear(year);
  return (
    <>
      <PageHeader
        title={t('expenses.yearOf', { year: String(year) })}
        intro={t('expenses.yearIntro')}
        back={{ label: t('expenses.title'), href: hrefOf({ name: 'claims' }) }}
        actions={[year - 1, year + 1]
          .filter((other) => other <= yearOf(today))
          .map((other) => (
            <LinkButton key={other} href={hrefOf({ name: 'claimYear', year: String(other) })}>
              {String(other)}
            </LinkButton>
          ))}
      />
      {found === undefined ? <Loading what={t('expenses.title')} /> : <Sheet found={found} year={year} />}
    </>
  );
}

function Sheet({ found, year }: { found: ClaimYear; year: number }) {
  const words = useWords();
  const { t, euro } = words;
  const today = useToday();
  const title = t('expenses.yearOf', { year: String(year) });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('expenses.yearFile')}-${year}.pdf`, title });
  const rows = allowanceRows(found, year, t('expenses.erased'));
  const paid = found.claims.filter(({ state }) => state.status === 'paid' && yearOf(state.paidOn) === year);
  const allowance = allowanceOf(year);
  const sentences = rows.flatMap(({ id, name, own }) =>
    own.findings.map((finding) => ({ id, text: `${name}: ${findingWords(finding, words)}` })),
  );
  return (
    <PrintPage
      fundName={found.fund?.name ?? ''}
      sender={found.fund?.place}
      date={words.day(today)}
      {...print}
    >
      <div className="sheet-dense">
        <h2 className="sheet-title">{title}</h2>
        <h3>{t('expenses.allowance')}</h3>
        <p>
          {allowance === null
            ? t('expenses.found.yearUnknown', { year })
            : t('expenses.allowanceIs', {
                month: euro(allowance.perMonth),
                year: euro(allowance.perYear),
                hour: euro(allowance.perHour),
                young: euro(allowance.perHourUnder21),
              })}
        </p>
        {rows.length === 0 ? <p>{t('expenses.yearNone')}</p> : <AllowanceTable rows={rows} />}
        <ul>
          {sentences.map(({ id, text }) => (
            <li key={`${id} ${text}`}>{text}</li>
          ))}
        </ul>
        <h3>{t('expenses.paidThisYear')}</h3>
        {paid.length === 0 ? <p>{t('expenses.paidNone')}</p> : <PaidTable claims={paid} book={found} />}
        {paid
          .map((claim) => ({ claim, receipts: found.receipts.filter(({ claimId }) => claimId === claim.id) }))
          .filter(({ receipts }) => receipts.length > 0)
          .map(({ claim, receipts }) => (
            <div key={claim.id}>
              <h3>{t('expenses.receiptsOf', { number: claim.number, amount: euro(claim.amount) })}</h3>
              <ReceiptPhotos receipts={receipts} />
            </div>
          ))}
      </div>
    </PrintPage>
  );
}

function allowanceRows(
  { claims, volunteers, persons }: ClaimYear,
  year: number,
  erased: string,
): AllowanceRow[] {
  return volunteers
    .map(({ id, personId, bornOn }) => ({
      id,
      name: nameOf(personId, persons) ?? erased,
      own: allowanceYear(countedClaims(claims, personId), bornOn, year),
    }))
    .filter(({ own }) => own.months.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
}
