/** One book year: what is still to be done, its figures, the papers that come out of it, and closing it. */
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { useMemo, useState } from 'react';
import type { YearWorld } from '../../data/queries/year';
import { useToday } from '../../data/use-today';
import { hrefOf, type RouteParams } from '../../routes';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../ui/words';
import { CloseYearForm } from './parts/CloseYearForm';
import { ReopenYearForm } from './parts/ReopenYearForm';
import { YearChecklist } from './parts/YearChecklist';
import { YearCards, YearTables } from './parts/YearFigures';
import { YearHistory } from './parts/YearHistory';
import { YearPage } from './parts/YearPage';
import { YearPapers } from './parts/YearPapers';
import { YearStatusBadge } from './parts/YearStatusBadge';
import { closingFacts, yearRow } from './year-view';

export function YearScreen({ year: written }: RouteParams<'year'>) {
  return <YearPage written={written}>{(world, year) => <OneYear world={world} year={year} />}</YearPage>;
}

function OneYear({ world, year }: { world: YearWorld; year: number }) {
  const { t } = useWords();
  const today = useToday();
  const [asks, setAsks] = useState(false);
  const { status, kept } = useMemo(() => yearRow(world, year, today), [world, year, today]);
  const facts = useMemo(() => closingFacts(world, year, today), [world, year, today]);
  const figures = useMemo(() => yearFigures(world.books, year), [world, year]);
  const isClosed = status === 'closed';
  const close = () => setAsks(false);
  return (
    <>
      <PageHeader
        title={t('year.of', { year })}
        intro={t('year.intro')}
        back={{ label: t('year.years'), href: hrefOf({ name: 'years' }) }}
        status={<YearStatusBadge status={status} />}
        actions={
          status === 'running' ? undefined : (
            <Button kind={isClosed ? 'secondary' : 'primary'} icon="lock" onPress={() => setAsks(true)}>
              {isClosed ? t('year.reopen') : t('year.close')}
            </Button>
          )
        }
      />
      <div className="stack">
        {kept === null ? null : <YearHistory world={world} kept={kept} />}
        <YearCards figures={figures} />
      </div>
      {isClosed ? null : (
        <Section title={t('year.checklist')} intro={t('year.checklistIntro')}>
          <YearChecklist year={year} facts={facts} />
        </Section>
      )}
      <YearTables world={world} figures={figures} />
      <YearPapers world={world} year={year} />
      <Dialog
        title={isClosed ? t('year.reopenTitle', { year }) : t('year.closeTitle', { year })}
        isOpen={asks}
        onClose={close}
      >
        {isClosed ? (
          <ReopenYearForm year={year} onDone={close} />
        ) : (
          <CloseYearForm year={year} facts={facts} onDone={close} />
        )}
      </Dialog>
    </>
  );
}
