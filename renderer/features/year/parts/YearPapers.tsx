/** The papers and files of a year, each behind its own button. */
import { lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import type { YearWorld } from '../../../data/queries/year';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { XafForm } from './XafForm';

export function YearPapers({ world, year }: { world: YearWorld; year: number }) {
  const { t } = useWords();
  const today = useToday();
  const [day = today] = [lastDayOf(year), today].sort();
  const ofYear = String(year);
  return (
    <>
      <Section title={t('year.papers')} intro={t('year.papersIntro')}>
        <div className="button-row">
          <LinkButton icon="bank" href={hrefOf({ name: 'bankMonth', day })}>
            {t('year.bankSheet')}
          </LinkButton>
          <LinkButton icon="verify" href={hrefOf({ name: 'cashCheck', year: ofYear })}>
            {t('year.cash.menu')}
          </LinkButton>
          <LinkButton icon="people" href={hrefOf({ name: 'anbi', year: ofYear })}>
            {t('year.anbi.menu')}
          </LinkButton>
        </div>
      </Section>
      <Section title={t('year.xaf')} intro={t('year.xafIntro')}>
        <XafForm world={world} year={year} />
      </Section>
    </>
  );
}
