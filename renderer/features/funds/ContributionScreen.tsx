/** One contribution: what was agreed, where its money is, and its bookings. */
import { type Contribution, isBorrowed } from '@shared/domain/funds/contribution';
import { useMemo, useState } from 'react';
import { useGiverBook, useLedger, useOpenWork } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Button, TextLink } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { FactList } from '../../ui/data/FactList';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../ui/words';
import { entriesOfSource, entryRows } from './ledger-view';
import { AgreementDialog } from './parts/AgreementDialog';
import { EntryTable } from './parts/EntryTable';
import { ExpectedParts } from './parts/ExpectedParts';
import { FigureList } from './parts/FigureList';
import { LoanSection } from './parts/LoanSection';
import { ProgressBadge } from './parts/ProgressBadge';
import { mayRefund, RefundButton } from './parts/RefundButton';
import { TermsList } from './parts/ReportingFields';
import { useSources } from './parts/use-sources';
import { ReceiptForm } from './ReceiptForm';
import type { SourceRow } from './source-view';

export function ContributionScreen({ contributionId }: { contributionId: string }) {
  const { t } = useWords();
  const sources = useSources();
  if (sources === null) return <Loading what={t('funds.contributions.title')} />;
  const row = sources.find((source) => source.contribution.id === contributionId);
  if (row === undefined) {
    return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  }
  return <ContributionDetails row={row} />;
}

function ContributionDetails({ row }: { row: SourceRow }) {
  const { t } = useWords();
  const today = useToday();
  const [isReceiving, setReceiving] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const { contribution, position, progress } = row;
  const { expected } = contribution.agreement;
  const isMoney = progress !== 'inKind';
  const close = () => setReceiving(false);
  return (
    <>
      <PageHeader
        title={contribution.title}
        status={<ProgressBadge progress={progress} />}
        back={{ label: t('funds.contributions.title'), href: hrefOf({ name: 'contributions' }) }}
        actions={
          position.promised > 0 ? (
            <Button kind="primary" icon="bank" onPress={() => setReceiving(true)}>
              {t('funds.receipt.title')}
            </Button>
          ) : undefined
        }
      />
      <Section
        title={t('funds.contribution.facts')}
        actions={
          <Button icon="edit" onPress={() => setChanging(true)}>
            {t('agreements.change')}
          </Button>
        }
      >
        <Agreement row={row} />
      </Section>
      {expected.length > 0 && progress !== 'lapsed' ? (
        <Section title={t('agreements.plan')}>
          <ExpectedParts parts={expected} open={position.promised} today={today} way="comes" />
        </Section>
      ) : null}
      {isBorrowed(contribution) ? <LoanSection row={row} today={today} /> : null}
      {isMoney ? (
        <>
          <Section
            title={t('funds.contribution.position')}
            actions={mayRefund(row) ? <RefundButton row={row} /> : undefined}
          >
            <FigureList contributionId={contribution.id} position={position} />
          </Section>
          <Section title={t('funds.contribution.entries')}>
            <EntriesOf contribution={contribution} />
          </Section>
        </>
      ) : (
        <p>{t('funds.contribution.inKindNote')}</p>
      )}
      {isChanging ? <AgreementDialog contribution={contribution} onClose={() => setChanging(false)} /> : null}
      <Dialog title={t('funds.receipt.title')} isOpen={isReceiving} onClose={close}>
        <ReceiptForm
          contributionId={contribution.id}
          open={position.promised}
          onDone={close}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}

function Agreement({ row }: { row: SourceRow }) {
  const { t } = useWords();
  const { contribution, giver } = row;
  const { scheme, taskField, reporting } = contribution.agreement;
  const name = row.giverName ?? t('funds.giver.erased');
  const work = useOpenWork();
  return (
    <FactList
      facts={[
        {
          label: t('funds.contribution.giver'),
          value:
            giver === null ? (
              name
            ) : (
              <TextLink href={hrefOf({ name: 'giver', giverId: giver.id })}>{name}</TextLink>
            ),
        },
        { label: t('funds.contribution.form'), value: t(`funds.contribution.form.${contribution.form}`) },
        { label: t('funds.contribution.amount'), value: <MoneyText amount={contribution.amount} /> },
        {
          label: t('funds.contribution.promisedOn'),
          value: <DayText day={contribution.promisedOn} length="long" />,
        },
        {
          label: t('funds.contribution.earmark'),
          value: [t(`funds.contribution.earmark.${contribution.earmark.kind}`), aimOf(contribution, work)]
            .filter((part) => part !== null)
            .join(': '),
        },
        ...(scheme === null ? [] : [{ label: t('agreements.scheme'), value: scheme }]),
        ...(taskField === null
          ? []
          : [{ label: t('agreements.taskField'), value: `${taskField.code} (${taskField.year})` }]),
        ...(reporting === null
          ? []
          : [{ label: t('agreements.reporting'), value: <TermsList terms={reporting} /> }]),
        {
          label: t('funds.contribution.terms'),
          value: contribution.terms === '' ? t('funds.contribution.noTerms') : contribution.terms,
        },
      ]}
    />
  );
}

function aimOf({ earmark }: Contribution, work: ReturnType<typeof useOpenWork>): string | null {
  switch (earmark.kind) {
    case 'none':
      return null;
    case 'theme':
      return earmark.theme;
    case 'area':
      return earmark.area;
    case 'round':
      return work?.rounds.find(({ id }) => id === earmark.roundId)?.name ?? null;
    case 'initiative':
      return work?.initiatives.find(({ id }) => id === earmark.initiativeId)?.name ?? null;
  }
}

function EntriesOf({ contribution }: { contribution: Contribution }) {
  const { t } = useWords();
  const entries = useLedger();
  const book = useGiverBook();
  const rows = useMemo(
    () =>
      entries === undefined || book === undefined
        ? []
        : entriesOfSource(entryRows(entries, book.contributions), contribution.id),
    [entries, book, contribution.id],
  );
  return (
    <EntryTable
      label={t('funds.contribution.entries')}
      rows={rows}
      emptyText={t('funds.ledger.emptyTitle')}
    />
  );
}
