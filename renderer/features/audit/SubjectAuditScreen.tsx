/** What happened to one thing: an application, a round, an award. */
import { useMemo } from 'react';
import { useAuditLog } from '../../data/queries/audit';
import { hrefOf } from '../../routes';
import { Button, TextLink } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { auditRows } from './audit-view';
import { AuditTable } from './parts/AuditTable';

export function SubjectAuditScreen({ subjectId }: { subjectId: string }) {
  const words = useWords();
  const { t } = words;
  const log = useAuditLog(subjectId);
  const rows = useMemo(() => (log === undefined ? undefined : auditRows(log, words)), [log, words]);
  const [first] = rows ?? [];
  return (
    <>
      <PageHeader
        title={first?.about ?? t('audit.title')}
        intro={t('audit.introOne')}
        back={{ label: t('audit.all'), href: hrefOf({ name: 'audit' }) }}
        actions={
          <Button icon="print" onPress={() => window.print()}>
            {t('common.print')}
          </Button>
        }
      />
      {rows === undefined ? <Loading what={t('audit.title')} /> : null}
      {rows?.length === 0 ? <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} /> : null}
      {first === undefined ? null : (
        <div className="stack">
          {first.href === null ? null : (
            <p>
              <TextLink href={first.href}>{first.about}</TextLink>
            </p>
          )}
          <AuditTable rows={rows ?? []} leadsToSubject={false} />
        </div>
      )}
    </>
  );
}
