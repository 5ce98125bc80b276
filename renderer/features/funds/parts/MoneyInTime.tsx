/** The money month by month, of the whole fund or one contribution, with the payments ahead. */
import type { ContributionId } from '@shared/domain/funds/contribution';
import { formatMonth, formatMonthOfYear, formatShortEuro } from '@shared/i18n/format';
import { monthOf } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { useMemo, useState } from 'react';
import type { PositionBook } from '../../../data/queries/position';
import { useToday } from '../../../data/use-today';
import { TimeColumns } from '../../../ui/charts/TimeColumns';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { useWords } from '../../../ui/words';
import { monthFigures } from '../time-view';

const ALL = 'all';

export function MoneyInTime({ book }: { book: PositionBook }) {
  const { t, euro, language } = useWords();
  const today = useToday();
  const [source, setSource] = useState<ContributionId | typeof ALL>(ALL);
  const months = useMemo(
    () => monthFigures(book, { today, source: source === ALL ? null : source }),
    [book, today, source],
  );
  const now = months.findLast(({ isAhead }) => !isAhead);
  if (now === undefined) return null;
  const aheadCount = months.filter(({ isAhead }) => isAhead).length;
  const summary = [
    t('position.timeSummary', { free: euro(now.free), toPay: euro(now.toPay), reserved: euro(now.reserved) }),
    ...(aheadCount === 0 ? [] : [t('position.timeAhead', { months: aheadCount })]),
    ...(months.some(({ free }) => free < 0) ? [t('position.timeMinus')] : []),
  ];
  return (
    <div className="stack">
      <div className="field-row">
        <ComboBox<ContributionId | typeof ALL>
          label={t('position.timeOf')}
          width="medium"
          value={source}
          onChange={(chosen) => setSource(chosen ?? ALL)}
          choices={[
            { value: ALL, label: t('position.all') },
            ...book.contributions
              .filter(({ form }) => form !== 'inKind')
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      </div>
      <TimeColumns
        title={t('position.timeTitle')}
        summary={summary.join(' ')}
        labelHead={t('position.timeMonth')}
        parts={[
          t('funds.figure.free'),
          t('funds.figure.reserved'),
          t('funds.figure.toPay'),
          t('position.promised'),
        ]}
        columns={months.map(({ day, isAhead, toPay, reserved, free, promised }) => ({
          id: day,
          label: isAhead
            ? t('position.timePlanned', { month: formatMonth(day, language) })
            : formatMonth(day, language),
          short: formatMonthOfYear(day, language),
          month: monthOf(day),
          values: [free, reserved, toPay, promised],
          isAhead,
        }))}
        format={(value) => euro(cents(value))}
        formatAxis={(value) => formatShortEuro(cents(Math.round(value)))}
      />
    </div>
  );
}
