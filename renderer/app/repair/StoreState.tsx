/** The store when nothing is asked: whole, on its own in a browser, or damaged; and whether the computer keeps it. */
import type { StartupReport } from '../../data/opening/startup-report';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { useWords } from '../../ui/words';

export function StoreState({ report, isClosed }: { report: StartupReport; isClosed: boolean }) {
  const { t } = useWords();
  const { finding, quarantined, persisted } = report;
  return (
    <div className="stack">
      {isClosed ? (
        <Callout tone="danger" title={t('app.noteDanger')}>
          <p>{t('failure.store.closed')}</p>
        </Callout>
      ) : null}
      {finding.kind === 'damaged' ? (
        <Callout tone="danger" title={t('app.noteWarning')}>
          <p>{t('data.finding.damaged')}</p>
          <p>{t('data.finding.damagedTodo')}</p>
          <LinkButton href={hrefOf({ name: 'restore' })} icon="restore">
            {t('backup.restore')}
          </LinkButton>
        </Callout>
      ) : (
        <Callout
          tone={quarantined === 0 ? 'done' : 'info'}
          title={t(quarantined === 0 ? 'data.finding.whole' : 'data.finding.restWhole')}
        >
          <p>{t(finding.kind === 'journalAbsent' ? 'data.finding.aloneWhy' : 'data.finding.wholeWhy')}</p>
        </Callout>
      )}
      <p>{t(persisted ? 'data.repair.persisted' : 'data.repair.notPersisted')}</p>
    </div>
  );
}
