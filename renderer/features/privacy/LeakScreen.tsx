/** One data leak: its clock, what is known, adding to it, and closing it. */
import { addToLeak } from '@shared/domain/privacy/actions/add-to-leak';
import { closeLeak } from '@shared/domain/privacy/actions/close-leak';
import type { DataLeak } from '@shared/domain/privacy/data-leak';
import { leakClock } from '@shared/domain/privacy/leak-clock';
import { perform } from '../../data/perform';
import { useLeaks } from '../../data/queries/retention';
import { useNow } from '../../data/use-now';
import { hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { FactList } from '../../ui/data/FactList';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { problemWords } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card, Section } from '../../ui/layout/Section';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { clockWords, leakFacts } from './leak-view';
import { LeakForm } from './parts/LeakForm';
import { ReportingRule } from './parts/ReportingRule';

export function LeakScreen({ leakId }: { leakId: string }) {
  const words = useWords();
  const { t } = words;
  const leaks = useLeaks();
  if (leaks === undefined) return <Loading what={t('leaks.title')} />;
  const leak = leaks.find(({ id }) => id === leakId);
  const back = { label: t('leaks.title'), href: hrefOf({ name: 'leaks' }) };
  if (leak === undefined) {
    return (
      <>
        <PageHeader title={t('leaks.title')} back={back} />
        <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />
      </>
    );
  }
  const isOpen = leak.state.status === 'open';
  return (
    <>
      <PageHeader
        title={t('leaks.numbered', leak)}
        back={back}
        status={
          <StatusBadge tone={isOpen ? 'wait' : 'done'}>{t(`leaks.status.${leak.state.status}`)}</StatusBadge>
        }
      />
      {isOpen ? (
        <OpenLeak leak={leak} />
      ) : (
        <Card>
          <FactList facts={leakFacts(leak, words)} />
        </Card>
      )}
    </>
  );
}

function OpenLeak({ leak }: { leak: DataLeak }) {
  const words = useWords();
  const { t } = words;
  const close = async () => {
    const done = await perform(closeLeak, { leakId: leak.id });
    tell(done.ok ? { text: t('leaks.closed') } : { text: problemWords(words, done.error), tone: 'warning' });
  };
  return (
    <>
      <Clock leak={leak} />
      <Card>
        <LeakForm
          key={leak.id}
          known={leak}
          onSend={(facts) => perform(addToLeak, { leakId: leak.id, facts })}
          onDone={() => tell({ text: t('leaks.saved') })}
        />
      </Card>
      <Section title={t('leaks.close')} intro={t('leaks.closeIntro')}>
        <Button icon="check" onPress={() => void close()}>
          {t('leaks.close')}
        </Button>
      </Section>
      <ReportingRule />
    </>
  );
}

function Clock({ leak }: { leak: DataLeak }) {
  const words = useWords();
  const { t, moment } = words;
  const clock = leakClock(leak, useNow());
  if (clock.kind === 'stopped') return null;
  return (
    <div className="page-notice">
      <Callout
        tone={clock.kind === 'late' ? 'danger' : 'warning'}
        title={`${t('leaks.clock')}: ${clockWords(clock, words)}`}
      >
        <p>
          {clock.kind === 'late'
            ? t('leaks.clockLateWhat')
            : t('leaks.clockUntil', { moment: moment(clock.deadline) })}
        </p>
      </Callout>
    </div>
  );
}
