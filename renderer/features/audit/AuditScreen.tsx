/** The whole audit log, newest first: search in it, check its chain, print what is shown. */
import { useMemo, useState } from 'react';
import { useAuditLog } from '../../data/queries/audit';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { auditRows, findRows } from './audit-view';
import { AuditTable } from './parts/AuditTable';
import { ChainCheckPanel } from './parts/ChainCheckPanel';

export function AuditScreen() {
  const words = useWords();
  const { t } = words;
  const log = useAuditLog(null);
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => (log === undefined ? undefined : auditRows(log, words)), [log, words]);
  const found = useMemo(() => findRows(rows ?? [], typed), [rows, typed]);
  return (
    <div className="print-dense">
      <PageHeader
        title={t('audit.title')}
        intro={t('audit.intro')}
        actions={
          <Button icon="print" onPress={() => window.print()}>
            {t('common.print')}
          </Button>
        }
      />
      <ChainCheckPanel />
      <Section title={t('audit.all')} intro={t('audit.openHint')}>
        {rows === undefined ? <Loading what={t('audit.title')} /> : null}
        {rows?.length === 0 ? <EmptyState title={t('audit.emptyTitle')} why={t('audit.emptyWhy')} /> : null}
        {rows === undefined || rows.length === 0 ? null : (
          <div className="stack">
            <SearchField label={t('audit.search')} value={typed} onChange={setTyped} />
            <div>
              <p role="status">{t('audit.shown', { shown: found.length, of: rows.length })}</p>
              <AuditTable rows={found} showsSubject leadsToSubject />
            </div>
          </div>
        )}
      </Section>
    </div>
  );
}
