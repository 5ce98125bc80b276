/** How much the fund leans on one giver and on government, as a picture with its table, and what that means. */
import { dependenceOf } from '@shared/domain/funds/dependence';
import { type Day, yearOf } from '@shared/kernel/dates';
import { cents, flooredPercent } from '@shared/kernel/money';
import { useMemo, useState } from 'react';
import { type GiverBook, useLedger } from '../../../data/queries/funds';
import { useToday } from '../../../data/use-today';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { Callout } from '../../../ui/feedback/Callout';
import { Segments } from '../../../ui/fields/Segments';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { giverRows } from '../source-view';

const YEARS = ['1', '3', '5'] as const;
type Years = (typeof YEARS)[number];
/** More than these would not be read. */
const BARS = 8;

export function DependenceSection({ book }: { book: GiverBook }) {
  const { t, euro } = useWords();
  const today = useToday();
  const entries = useLedger();
  const [years, setYears] = useState<Years>('3');
  const first = yearOf(today) - Number(years) + 1;
  const found = useMemo(
    () => dependenceOf(book, entries ?? [], { from: `${first}-01-01` as Day, until: today }),
    [book, entries, first, today],
  );
  const names = useMemo(() => new Map(giverRows(book).map(({ giver, name }) => [giver.id, name])), [book]);
  const [largest] = found.shares;
  if (entries === undefined || (largest === undefined && years === '5')) return null;
  const nameOf = (id: (typeof found.shares)[number]['giverId']) => names.get(id) ?? t('funds.giver.erased');
  const groups = [t('dependence.government'), t('dependence.others')];
  return (
    <Section title={t('dependence.title')} intro={t('dependence.intro')}>
      <div className="stack">
        <Segments
          label={t('dependence.period')}
          choices={YEARS.map((value) => ({ value, label: t(`dependence.years.${value}`) }))}
          value={years}
          onChange={setYears}
        />
        {largest === undefined ? (
          <p>{t('dependence.nothing')}</p>
        ) : (
          <HorizontalBars
            title={t('dependence.title')}
            summary={t('dependence.summary', {
              giver: nameOf(largest.giverId),
              percent: flooredPercent(largest.received, found.total) ?? 0,
              total: euro(found.total),
            })}
            labelHead={t('funds.contribution.giver')}
            valueHead={t('funds.figure.received')}
            groups={groups}
            bars={found.shares.slice(0, BARS).map(({ giverId, kind, received }) => ({
              id: giverId,
              label: nameOf(giverId),
              value: received,
              group: kind === 'government' ? 0 : 1,
            }))}
            format={(value) => euro(cents(value))}
          />
        )}
        {found.isTwoThirdsGovernment ? (
          <Callout
            tone="warning"
            title={t('dependence.ruleTitle', { percent: flooredPercent(found.government, found.total) ?? 0 })}
          >
            <p>{t('dependence.rule')}</p>
            <p>{t('dependence.ruleMeans')}</p>
          </Callout>
        ) : largest === undefined ? null : (
          <p>{t('dependence.ruleNot', { percent: flooredPercent(found.government, found.total) ?? 0 })}</p>
        )}
      </div>
    </Section>
  );
}
