/** Is the data whole? Says so, lets a person choose where store and journal differ, and shows what was set apart. */
import { useStore } from 'zustand';
import { useCurrentStore } from '../data/current-store';
import { useQuarantine } from '../data/opening/use-quarantine';
import type { OpenedStore } from '../data/store';
import { Loading } from '../ui/feedback/Loading';
import { PageHeader } from '../ui/layout/PageHeader';
import { Section } from '../ui/layout/Section';
import { useWords } from '../ui/words';
import { ApartRows } from './repair/ApartRows';
import { JournalStopped } from './repair/JournalStopped';
import { StoreQuestion } from './repair/StoreQuestion';
import { StoreState } from './repair/StoreState';
import { ThrowDemoAway } from './repair/ThrowDemoAway';

export function RepairScreen() {
  const { t } = useWords();
  const current = useCurrentStore();
  const rows = useQuarantine();
  if (current.kind !== 'open' || rows === undefined) return <Loading what={t('screens.repair')} />;
  return (
    <>
      <PageHeader title={t('screens.repair')} intro={t('data.repair.intro')} />
      <Section title={t('data.repair.state')}>
        <State opened={current} />
      </Section>
      <Section
        title={t('data.repair.rows')}
        {...(rows.length === 0 ? {} : { intro: t('data.repair.rowsWhy') })}
      >
        {rows.length === 0 ? (
          <p>{t('data.repair.noRows')}</p>
        ) : (
          <ApartRows store={current.store} rows={rows} />
        )}
      </Section>
      {current.store.name === 'demo' ? <ThrowDemoAway /> : null}
    </>
  );
}

function State({ opened }: { opened: OpenedStore }) {
  const { store, report } = opened;
  const readOnly = useStore(store.saveState, (state) => state.readOnly);
  if (readOnly?.kind === 'question') return <StoreQuestion store={store} finding={report.finding} />;
  if (readOnly?.kind === 'journal') return <JournalStopped store={store} failure={readOnly.failure} />;
  return <StoreState report={report} isClosed={readOnly?.kind === 'closed'} />;
}
