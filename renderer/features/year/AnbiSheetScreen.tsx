/** The figures of a year in the lines of the standard form for ANBIs: to print, and as a file. */
import { type AnbiForm, anbiDuty, anbiForm, publicationDue } from '@shared/domain/yearclose/anbi-form';
import { resultOf } from '@shared/domain/yearclose/result';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { formatPercent } from '@shared/i18n/format';
import { type ReactNode, useMemo } from 'react';
import { bridge } from '../../bridge/bridge';
import type { YearWorld } from '../../data/queries/year';
import { useToday } from '../../data/use-today';
import { hrefOf, type RouteParams } from '../../routes';
import { Button } from '../../ui/Button';
import { FactList } from '../../ui/data/FactList';
import { PlainTable } from '../../ui/data/PlainTable';
import { Callout } from '../../ui/feedback/Callout';
import { tell } from '../../ui/feedback/messages';
import { problemWords } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { MoneyText } from '../../ui/MoneyText';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import {
  type AnbiRow,
  type AnbiShareRow,
  type AnbiTable,
  anbiCsv,
  anbiShares,
  anbiTables,
} from './anbi-view';
import { YearPage } from './parts/YearPage';
import { saveTextFile } from './save-files';

export function AnbiSheetScreen({ year: written }: RouteParams<'anbi'>) {
  return <YearPage written={written}>{(world, year) => <Anbi world={world} year={year} />}</YearPage>;
}

function Anbi({ world, year }: { world: YearWorld; year: number }) {
  const words = useWords();
  const { t, day } = words;
  const figures = useMemo(() => yearFigures(world.books, year), [world, year]);
  const form = useMemo(() => anbiForm(figures, resultOf(world.books, year - 1)), [world, year, figures]);
  const anbi = world.fiscal?.anbi ?? null;
  const duty = anbi === null ? null : anbiDuty(anbi, figures);
  const file = t('year.anbi.file', { year });
  const saveCsv = async () => {
    const saved = await saveTextFile('table', `${file}.csv`, anbiCsv(t, form));
    if (!saved.ok) {
      return tell({ tone: 'warning', text: problemWords(words, { kind: 'failure', failure: saved.error }) });
    }
    if (saved.value !== null) tell({ text: t('year.saved', { name: saved.value }) });
  };
  return (
    <>
      <PageHeader
        title={t('year.anbi.title', { year })}
        intro={t('year.anbi.intro')}
        back={{ label: t('year.of', { year }), href: hrefOf({ name: 'year', year: String(year) }) }}
        actions={
          <Button icon="download" onPress={() => void saveCsv()}>
            {t('year.anbi.csv')}
          </Button>
        }
      />
      <div className="stack">
        <Callout
          tone="info"
          title={
            duty === null
              ? t('year.anbi.notAnbi')
              : duty.mustUseForm
                ? t('year.anbi.must')
                : t('year.anbi.may')
          }
        >
          <p>{t('year.anbi.due', { day: day(publicationDue(year)) })}</p>
          <p>{t('year.anbi.rest')}</p>
          {anbi?.raisesMoney === false ? <p>{t('year.anbi.raisesNone')}</p> : null}
        </Callout>
        <Sheet world={world} form={form} file={file} />
      </div>
    </>
  );
}

function Sheet({ world, form, file }: { world: YearWorld; form: AnbiForm; file: string }) {
  const { t, day } = useWords();
  const today = useToday();
  const { fund, fiscal } = world;
  const title = t('year.anbi.title', { year: form.year });
  const print = usePrint(bridge.printPdf, { suggestedName: `${file}.pdf`, title });
  const anbi = fiscal?.anbi ?? null;
  const facts = [
    [t('year.anbi.name'), fund.name],
    [t('year.anbi.rsin'), fiscal?.rsin ?? ''],
    [t('year.anbi.kvk'), fund.kvkNumber ?? ''],
    [t('year.tax.contact'), anbi?.contact ?? ''],
    [t('year.tax.website'), anbi?.website ?? ''],
    [t('year.tax.board'), (anbi?.board ?? []).join('; ')],
    [t('year.tax.aim'), anbi?.aim ?? ''],
    [t('year.tax.policy'), anbi?.policy ?? ''],
    [t('year.tax.payPolicy'), anbi?.payPolicy ?? ''],
    [t('year.tax.activities'), anbi?.activities ?? ''],
  ] as const;
  const [assets, liabilities, ...results] = anbiTables(t, form);
  return (
    <PrintPage fundName={fund.name} sender={fund.place} date={day(today)} {...print}>
      <div className="sheet-dense">
        <h2 className="sheet-title">{title}</h2>
        <h3>{t('year.anbi.details')}</h3>
        <FactList
          facts={facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))}
        />
        <h3>{t('year.anbi.balance')}</h3>
        <div className="stack">
          <FormTable table={assets} year={form.year} />
          <FormTable table={liabilities} year={form.year} />
        </div>
        <h3>{t('year.anbi.result')}</h3>
        <div className="stack">
          {results.map((table) => (
            <FormTable key={table.id} table={table} year={form.year} />
          ))}
        </div>
        <h3>{t('year.anbi.explanation')}</h3>
        <div className="stack">
          <ShareTable form={form} />
          <p className="sheet-sign">{t('year.anbi.sign')}</p>
        </div>
      </div>
    </PrintPage>
  );
}

function FormTable({ table, year }: { table: AnbiTable | undefined; year: number }) {
  if (table === undefined) return null;
  const { title, rows, total } = table;
  return (
    <PlainTable
      caption={title}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'line', label: title, cell: ({ label, isSum }) => inWeight(label, isSum), total: total.label },
        {
          id: 'now',
          label: String(year),
          align: 'end',
          cell: ({ amounts, isSum }) => inWeight(<MoneyText amount={amounts.now} />, isSum),
          total: <MoneyText amount={total.amounts.now} />,
        },
        {
          id: 'before',
          label: String(year - 1),
          align: 'end',
          cell: ({ amounts, isSum }) => inWeight(<MoneyText amount={amounts.before} />, isSum),
          total: <MoneyText amount={total.amounts.before} />,
        },
      ]}
    />
  );
}

function inWeight(content: ReactNode, isSum: AnbiRow['isSum']): ReactNode {
  return isSum ? <strong>{content}</strong> : content;
}

function ShareTable({ form }: { form: AnbiForm }) {
  const { t } = useWords();
  const column = (id: 'now' | 'before', year: number) => ({
    id,
    label: String(year),
    align: 'end' as const,
    cell: ({ share }: AnbiShareRow) => (share[id] === null ? '–' : formatPercent(share[id])),
  });
  return (
    <PlainTable
      caption={t('year.anbi.explanation')}
      rows={anbiShares(t, form)}
      rowId={({ label }) => label}
      columns={[
        { id: 'share', label: t('year.anbi.share'), cell: ({ label }) => label },
        column('now', form.year),
        column('before', form.year - 1),
      ]}
    />
  );
}
