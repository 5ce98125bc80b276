/** What every screen of one book year has: the year of the address, or the sentence that there is none. */
import type { ReactNode } from 'react';
import { useYearWorld, type YearWorld } from '../../../data/queries/year';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { Loading } from '../../../ui/feedback/Loading';
import { PageHeader } from '../../../ui/layout/PageHeader';
import { useWords } from '../../../ui/words';
import { yearIn } from '../year-view';

export type YearPageProps = {
  /** As it stands in the address. */
  readonly written: string;
  readonly children: (world: YearWorld, year: number) => ReactNode;
};

export function YearPage({ written, children }: YearPageProps) {
  const { t } = useWords();
  const world = useYearWorld();
  if (world === undefined) return <Loading what={t('year.title')} />;
  const year = world === null ? null : yearIn(written, world);
  if (world !== null && year !== null) return children(world, year);
  return (
    <>
      <PageHeader title={t('year.title')} />
      <EmptyState
        title={t('year.unknown')}
        why={t('year.intro')}
        action={<TextLink href={hrefOf({ name: 'years' })}>{t('year.years')}</TextLink>}
      />
    </>
  );
}
