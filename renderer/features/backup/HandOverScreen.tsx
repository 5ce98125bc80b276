/** Hands the fund over to the next treasurer: what still runs, one file, and a sheet to print and sign. */
import { useState } from 'react';
import { useOpenStore } from '../../data/current-store';
import { useFund } from '../../data/queries/funds';
import { useHandOver } from '../../data/queries/hand-over';
import { hrefOf } from '../../routes';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { HandOverForm } from './parts/HandOverForm';
import { HandOverSheet, type OnPaper } from './parts/HandOverSheet';
import { OpenMatters } from './parts/OpenMatters';
import { PortableFirst } from './parts/PortableFirst';
import { Truths } from './parts/TruthTable';

export function HandOverScreen() {
  const { t } = useWords();
  const store = useOpenStore();
  const fund = useFund();
  const facts = useHandOver();
  const [paper, setPaper] = useState<OnPaper | null>(null);
  if (store === null || !fund || facts === undefined) return <Loading what={t('handover.title')} />;
  const header = (
    <PageHeader
      title={t('handover.title')}
      intro={t('handover.intro')}
      back={{ label: t('backup.title'), href: hrefOf({ name: 'backup' }) }}
    />
  );
  if (paper !== null) {
    return (
      <>
        {header}
        <HandOverSheet fund={fund} paper={paper} />
      </>
    );
  }
  return (
    <>
      {header}
      <Section title={t('handover.books')} intro={t('handover.booksWhy')}>
        <Truths truths={facts.truths} />
      </Section>
      <Section title={t('handover.open')}>
        <OpenMatters facts={facts} />
      </Section>
      <Section title={t('handover.make')} intro={t('handover.makeWhy')}>
        <div className="stack">
          {facts.isVoting ? (
            <Callout tone="warning" title={t('handover.voting')}>
              <p>{t('handover.votingWhy')}</p>
            </Callout>
          ) : null}
          <PortableFirst store={store}>
            <HandOverForm store={store} fundName={fund.name} onMade={setPaper} />
          </PortableFirst>
        </div>
      </Section>
    </>
  );
}
