/** Where the treasurer begins: what asks attention, and how the money is doing. */
import { yearsToClose } from '@shared/domain/yearclose/book-year';
import { useMemo } from 'react';
import { useFund, useGiverBook, useLedger, useOpenWork } from '../../data/queries/funds';
import { useRetentionWork } from '../../data/queries/retention';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { attentionRows } from './attention-view';
import { AttentionTable } from './parts/AttentionTable';
import { CopiesReminder } from './parts/CopiesReminder';
import { FigureCards } from './parts/FigureCards';
import { MoneyPicture } from './parts/MoneyPicture';
import { SecurityReminder } from './parts/SecurityReminder';
import { sourceRows, totalOf } from './source-view';

export function TreasurerHomeScreen() {
  const { t } = useWords();
  const fund = useFund();
  const book = useGiverBook();
  const entries = useLedger();
  const work = useOpenWork();
  const today = useToday();
  const privacy = useRetentionWork(today);
  const sources = useMemo(
    () => (book === undefined || entries === undefined ? null : sourceRows(book, entries, null)),
    [book, entries],
  );
  const openYears = useMemo(
    () =>
      yearsToClose(
        (entries ?? []).map(({ day }) => day),
        work?.bookYears ?? [],
        today,
      ),
    [entries, work, today],
  );
  const attention = useMemo(
    () =>
      fund && sources !== null && work && privacy
        ? attentionRows({ fund, today, sources, ...work, openYears, privacy })
        : null,
    [fund, sources, work, openYears, privacy, today],
  );
  if (fund === null) return <NoFund />;
  if (sources === null || attention === null) return <Loading what={t('funds.home.title')} />;
  const isNew = sources.length === 0 && attention.length === 0;
  return (
    <>
      <PageHeader title={fund?.name ?? t('funds.home.title')} intro={t('funds.home.intro')} />
      <SecurityReminder />
      <CopiesReminder />
      {isNew ? (
        <EmptyState
          title={t('funds.home.firstTitle')}
          why={t('funds.home.firstWhy')}
          action={
            <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'contributions' })}>
              {t('funds.home.firstAction')}
            </LinkButton>
          }
        />
      ) : (
        <>
          <Section title={t('funds.home.attention')} intro={t('funds.home.attentionIntro')}>
            <AttentionTable rows={attention} />
          </Section>
          <Section title={t('funds.home.money')} intro={t('funds.home.moneyIntro')}>
            <div className="stack">
              <MoneyPicture position={totalOf(sources)} />
              <FigureCards position={totalOf(sources)} />
            </div>
          </Section>
        </>
      )}
    </>
  );
}

function NoFund() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('funds.home.title')} />
      <EmptyState
        title={t('funds.wizard.title')}
        why={t('funds.wizard.intro')}
        action={
          <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newFund' })}>
            {t('funds.wizard.title')}
          </LinkButton>
        }
      />
    </>
  );
}
