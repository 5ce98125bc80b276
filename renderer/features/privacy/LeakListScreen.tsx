/** The list of data leaks (AVG art. 33, fifth member), as it goes on paper. */
import { useFund } from '../../data/queries/funds';
import { useLeaks } from '../../data/queries/retention';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { FactList } from '../../ui/data/FactList';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { useWords } from '../../ui/words';
import { leakFacts } from './leak-view';

export function LeakListScreen() {
  const words = useWords();
  const { t, day } = words;
  const today = useToday();
  const fund = useFund();
  const leaks = useLeaks();
  if (leaks === undefined) return <Loading what={t('leaks.list')} />;
  return (
    <>
      <PageHeader
        title={t('leaks.list')}
        back={{ label: t('leaks.title'), href: hrefOf({ name: 'leaks' }) }}
      />
      <PrintPage
        fundName={fund?.name ?? ''}
        sender={<p>{fund?.place}</p>}
        date={day(today)}
        onPrint={() => window.print()}
      >
        <h2>{t('leaks.list')}</h2>
        {leaks.length === 0 ? <p>{t('leaks.none')}</p> : null}
        {leaks.map((leak) => (
          <section key={leak.id}>
            <h3>{t('leaks.numbered', leak)}</h3>
            <FactList facts={leakFacts(leak, words)} />
          </section>
        ))}
      </PrintPage>
    </>
  );
}
