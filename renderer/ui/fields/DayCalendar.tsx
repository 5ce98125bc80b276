/** One month to choose a day from; weeks begin on Monday in every language. */
import type { CalendarDate } from '@internationalized/date';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { Icon } from '../Icon';
import { present } from '../present';
import { useWords } from '../words';

export type DayCalendarProps = {
  readonly value: CalendarDate | null;
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly onChange: (date: CalendarDate) => void;
};

export function DayCalendar({ value, earliest, latest, onChange }: DayCalendarProps) {
  const { t } = useWords();
  return (
    <Calendar
      className="calendar"
      value={value}
      onChange={onChange}
      firstDayOfWeek="mon"
      autoFocus
      {...present({ minValue: earliest ?? undefined, maxValue: latest ?? undefined })}
    >
      <header className="calendar-header">
        <AriaButton slot="previous" className="button button-icon" aria-label={t('fields.calendarPrevious')}>
          <Icon name="chevronLeft" />
        </AriaButton>
        <Heading className="calendar-heading" />
        <AriaButton slot="next" className="button button-icon" aria-label={t('fields.calendarNext')}>
          <Icon name="chevronRight" />
        </AriaButton>
      </header>
      <CalendarGrid className="calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="calendar-cell" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
