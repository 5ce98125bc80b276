/** What it all brought: stories and counts first, volunteers' hours, and then value maps, never as a ranking. */
import { toldTogether } from '@shared/domain/impact/told';
import { formatNumber } from '@shared/i18n/format';
import { useState } from 'react';
import { type ImpactOverview, type Story, useImpact } from '../../data/queries/impact';
import { hrefOf } from '../../routes';
import { Button, TextLink } from '../../ui/Button';
import { StatCard } from '../../ui/data/StatCard';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { CardGrid, Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { HoursValue } from './parts/HoursValue';
import { JointValueCards } from './parts/JointValueCards';
import { MapList } from './parts/MapList';
import { OpenExample } from './parts/OpenExample';

export function ImpactScreen() {
  const { t } = useWords();
  const overview = useImpact();
  const isEmpty = overview?.maps.length === 0 && overview.stories.length === 0;
  return (
    <>
      <PageHeader title={t('screens.impact')} intro={t('impact.intro')} />
      {overview === undefined ? <Loading what={t('screens.impact')} /> : null}
      {isEmpty ? (
        <EmptyState title={t('impact.emptyTitle')} why={t('impact.emptyWhy')} action={<OpenExample />} />
      ) : null}
      {overview === undefined || isEmpty ? null : <Overview overview={overview} />}
    </>
  );
}

function Overview({ overview }: { overview: ImpactOverview }) {
  const { t } = useWords();
  const told = toldTogether(overview.stories.map(({ report }) => report));
  return (
    <>
      <Section title={t('impact.told')} intro={t('impact.withoutCounts', { n: told.withoutCounts })}>
        <CardGrid>
          <StatCard label={t('impact.reports')} figure={formatNumber(told.reports)} />
          <StatCard label={t('impact.visitors')} figure={formatNumber(told.visitors)} />
          <StatCard label={t('impact.helpers')} figure={formatNumber(told.helpers)} />
          <StatCard label={t('impact.helperHours')} figure={formatNumber(told.helperHours)} />
        </CardGrid>
      </Section>
      <Stories stories={overview.stories.filter(({ report }) => report.mayPublish)} />
      <HoursValue hours={told.helperHours} />
      <JointValueCards maps={overview.maps} />
      <MapList maps={overview.maps} />
    </>
  );
}

/** So many stories at first; the rest is one press away. */
const SHOWN = 6;

function Stories({ stories }: { stories: readonly Story[] }) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? stories : stories.slice(0, SHOWN);
  return (
    <Section title={t('impact.stories')}>
      {stories.length === 0 ? <p>{t('impact.storiesNone')}</p> : null}
      <ul className="story-list">
        {shown.map(({ grantId, title, report }) => (
          <li key={grantId}>
            <TextLink href={hrefOf({ name: 'report', grantId })}>{title}</TextLink>
            <p className="story-start">{report.story}</p>
          </li>
        ))}
      </ul>
      {shown.length < stories.length ? (
        <Button kind="quiet" onPress={() => setShowsAll(true)}>
          {t('impact.storiesAll', { n: stories.length })}
        </Button>
      ) : null}
    </Section>
  );
}
