/** What the books of a fund that existed already begin with: written down once, or taken back as a whole. */
import type { OpeningSource } from '@shared/domain/funds/actions/record-opening-balance';
import { reverseOpeningBalance } from '@shared/domain/funds/actions/reverse-opening-balance';
import { positionsOf } from '@shared/domain/funds/balance';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { standingOpening } from '@shared/domain/funds/opening';
import { NO_MONEY } from '@shared/domain/funds/position';
import { sumOf } from '@shared/kernel/money';
import { useRef, useState } from 'react';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { useFund, useGiverBook, useLedger, useOpenWork } from '../../data/queries/funds';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { PlainTable } from '../../ui/data/PlainTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { TextArea } from '../../ui/fields/TextField';
import { DialogForm } from '../../ui/forms/DialogForm';
import { Field } from '../../ui/forms/Field';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { text } from '../../ui/forms/values';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card, Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { useWords } from '../../ui/words';
import { CarriedAwards } from './parts/CarriedAwards';
import { OpeningForm, type OpeningFormProps } from './parts/OpeningForm';
import { SheetTakeOver } from './parts/SheetTakeOver';
import { giverRows } from './source-view';

export function OpeningScreen() {
  const { t } = useWords();
  return (
    <>
      <PageHeader
        title={t('opening.title')}
        intro={t('opening.intro')}
        back={{ label: t('funds.contributions.title'), href: hrefOf({ name: 'contributions' }) }}
      />
      <Opening />
    </>
  );
}

function Opening() {
  const { t } = useWords();
  const fund = useFund();
  const book = useGiverBook();
  const work = useOpenWork();
  const entries = useLedger();
  if (!fund || book === undefined || work === undefined || entries === undefined) {
    return <Loading what={t('opening.title')} />;
  }
  const opening = standingOpening(entries);
  const [first] = opening;
  if (first !== undefined) {
    return (
      <>
        <Recorded opening={opening} contributions={book.contributions} />
        <CarriedAwards day={first.day} entries={entries} contributions={book.contributions} work={work} />
      </>
    );
  }
  return <NewOpening fund={fund} givers={giverRows(book)} initiatives={work.initiatives} />;
}

/** The form, and a spreadsheet that may fill it. */
function NewOpening({ fund, givers, initiatives }: Omit<OpeningFormProps, 'taken'>) {
  const [taken, setTaken] = useState<readonly OpeningSource[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const take = (sources: readonly OpeningSource[]) => {
    setTaken(sources);
    requestAnimationFrame(() => place.current?.focus());
  };
  const world = {
    fund,
    givers: givers.map(({ giver: { id }, name }) => ({ id, name })),
    initiatives,
  };
  return (
    <>
      <SheetTakeOver world={world} taken={taken.length} onTake={take} />
      {givers.length === 0 && taken.length === 0 ? (
        <NoGivers />
      ) : (
        <div ref={place} tabIndex={-1} className="opening-form">
          <Card>
            <OpeningForm
              // What was taken over begins the form anew.
              key={JSON.stringify(taken)}
              fund={fund}
              givers={givers}
              initiatives={initiatives}
              taken={taken}
            />
          </Card>
        </div>
      )}
    </>
  );
}

function NoGivers() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('opening.noGivers')}
      why={t('opening.noGiversWhy')}
      action={<LinkButton href={hrefOf({ name: 'givers' })}>{t('funds.givers.title')}</LinkButton>}
    />
  );
}

type RecordedProps = {
  readonly opening: readonly LedgerEntry[];
  readonly contributions: readonly { readonly id: string; readonly title: string }[];
};

function Recorded({ opening, contributions }: RecordedProps) {
  const { t, day } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [first] = opening;
  const positions = positionsOf(opening, { until: null });
  const rows = contributions
    .filter(({ id }) => [...positions.keys()].some((source) => source === id))
    .map(({ id, title }) => ({
      id,
      title,
      ...([...positions].find(([source]) => source === id)?.[1] ?? NO_MONEY),
    }));
  return (
    <Section
      title={first === undefined ? t('opening.title') : t('opening.there', { day: day(first.day) })}
      actions={<Button onPress={() => setAsking(true)}>{t('opening.reverse')}</Button>}
    >
      <PlainTable
        caption={t('opening.title')}
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          { id: 'title', label: t('opening.name'), cell: ({ title }) => title, total: t('opening.total') },
          ...(['received', 'promised'] as const).map((figure) => ({
            id: figure,
            label: t(figure === 'received' ? 'opening.left' : 'opening.toCome'),
            align: 'end' as const,
            cell: (row: (typeof rows)[number]) => <MoneyText amount={row[figure]} />,
            total: <MoneyText amount={sumOf(rows, (row) => row[figure])} />,
          })),
        ]}
      />
      {isAsking ? <ReverseDialog onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

const Reason = z.strictObject({ reason: text(500) });

function ReverseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Reason, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: z.output<typeof Reason>) => {
    const done = await perform(reverseOpeningBalance, { reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('opening.reversed') });
    onClose();
  };
  return (
    <DialogForm
      title={t('opening.reverse')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('opening.reverse')}
      onClose={onClose}
    >
      <p>{t('opening.reverseWhy')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('opening.reason')} rows={3} maxLength={500} autoFocus />}
      </Field>
    </DialogForm>
  );
}
