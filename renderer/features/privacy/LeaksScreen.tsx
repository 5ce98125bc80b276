/** The fund's own list of data leaks, with the clock of each that is open, and when to report. */
import type { DataLeak } from '@shared/domain/privacy/data-leak';
import { leakClock } from '@shared/domain/privacy/leak-clock';
import { useMemo } from 'react';
import { useLeaks } from '../../data/queries/retention';
import { useNow } from '../../data/use-now';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { useCommands } from '../../ui/commands';
import { textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { CLOCK_TONES, clockWords } from './leak-view';
import { ReportingRule } from './parts/ReportingRule';

export function LeaksScreen() {
  const { t } = useWords();
  const leaks = useLeaks();
  const href = hrefOf({ name: 'newLeak' });
  const commands = useMemo(
    () => [{ id: 'new-leak', label: t('leaks.new'), icon: 'add' as const, role: 'new' as const, href }],
    [t, href],
  );
  useCommands(commands);
  if (leaks === undefined) return <Loading what={t('leaks.title')} />;
  const add = (
    <LinkButton kind="primary" icon="add" href={href}>
      {t('leaks.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('leaks.title')}
        intro={t('leaks.intro')}
        back={{ label: t('privacy.title'), href: hrefOf({ name: 'privacy' }) }}
        actions={
          leaks.length === 0 ? undefined : (
            <>
              {add}
              <LinkButton icon="print" href={hrefOf({ name: 'leakList' })}>
                {t('leaks.print')}
              </LinkButton>
            </>
          )
        }
      />
      {leaks.length === 0 ? (
        <EmptyState title={t('leaks.none')} why={t('leaks.noneWhy')} action={add} />
      ) : (
        <LeakTable leaks={leaks} />
      )}
      <ReportingRule />
    </>
  );
}

function LeakTable({ leaks }: { leaks: readonly DataLeak[] }) {
  const words = useWords();
  const { t, moment } = words;
  const now = useNow();
  return (
    <DataTable
      label={t('leaks.title')}
      rows={leaks}
      rowId={({ id }) => id}
      rowHref={({ id }) => hrefOf({ name: 'leak', leakId: id })}
      emptyText={t('leaks.none')}
      columns={[
        textColumn({ id: 'number', label: t('leaks.number'), of: (leak: DataLeak) => String(leak.number) }),
        textColumn({ id: 'what', label: t('leaks.what'), grow: 4, of: (leak: DataLeak) => leak.happened }),
        textColumn({
          id: 'discovered',
          label: t('leaks.discovered'),
          grow: 2,
          of: (leak: DataLeak) => moment(leak.discoveredAt),
        }),
        {
          id: 'clock',
          label: t('leaks.clock'),
          grow: 3,
          cell: (leak: DataLeak) => {
            const clock = leakClock(leak, now);
            return <StatusBadge tone={CLOCK_TONES[clock.kind]}>{clockWords(clock, words)}</StatusBadge>;
          },
        },
        textColumn({
          id: 'status',
          label: t('leaks.status'),
          of: ({ state }: DataLeak) => t(`leaks.status.${state.status}`),
        }),
      ]}
    />
  );
}
