/** What happened to one thing: an application, a round, an award. */
import { useMemo } from 'react';
import { useAuditLog } from '../../data/queries/audit';
import { hrefOf } from '../../routes';
import { Button, TextLink } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { aboutSubject, auditRows } from './audit-view';
import { AuditTable } from './parts/AuditTable';

export function SubjectAuditScreen({ subjectId }: { subjectId: string }) {
  const words = useWords();
  const { t } = words;
  const log = useAuditLog(subjectId);
  const rows = useMemo(() => (log === undefined ? undefined : auditRows(log, words)), [log, words]);
  const self = log === undefined || log.entries.length === 0 ? null : aboutSubject(log, subjectId, words);
  const hasParts = rows?.some((row) => row.subjectId !== subjectId) === true;
  return (
    <div className="print-dense">
      <PageHeader
        title={self?.about ?? t('audit.title')}
        intro={t(hasParts ? 'audit.introFamily' : 'audit.introOne')}
        back={{ label: t('audit.all'), href: hrefOf({ name: 'audit' }) }}
        actions={
          <Button icon="print" onPress={() => window.print()}>
            {t('common.print')}
          </Button>
        }
      />
      {rows === undefined ? <Loading what={t('audit.title')} /> : null}
      {rows?.length === 0 ? <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} /> : null}
      {self === null ? null : (
        <div className="stack">
          {self.href === null ? null : (
            <p>
              <TextLink href={self.href}>{self.about}</TextLink>
            </p>
          )}
          <AuditTable rows={rows ?? []} showsSubject={hasParts} leadsToSubject={false} />
        </div>
      )}
    </div>
  );
}
