/** A day, typed (`4-12-2026`, `4 dec 2026`) or chosen in a calendar. */

import { type CalendarDate, parseDate } from '@internationalized/date';
import { formatTypedDay } from '@shared/i18n/format';
import { Day, parseDay } from '@shared/kernel/dates';
import { err, ok } from '@shared/kernel/result';
import { useMemo, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { DayCalendar } from './DayCalendar';
import type { FieldProps } from './field-props';
import { TypedField } from './TypedField';
import type { Reading } from './use-typed-text';

export type DayFieldProps = FieldProps<Day | null> & {
  /** First and last day that the calendar offers; typing is checked by the form. */
  readonly earliest?: Day;
  readonly latest?: Day;
};

export function DayField({ earliest, latest, ...field }: DayFieldProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const reading = useMemo<Reading<Day>>(
    () => ({
      parse: (text) => {
        const read = parseDay(text);
        if (read.ok) return ok(read.value);
        return read.error === 'day.empty' ? ok(null) : err(t(read.error));
      },
      format: formatTypedDay,
    }),
    [t],
  );
  const choose = (date: CalendarDate) => {
    field.onChange(Day.parse(date.toString()));
    setOpen(false);
  };
  const calendar = (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        className="input-button"
        aria-label={`${t('fields.calendar')}: ${field.label}`}
        isDisabled={field.isDisabled === true || field.isReadOnly === true}
        slot={null}
      >
        <Icon name="calendar" />
      </AriaButton>
      <Popover className="popover calendar-popover" placement="bottom end">
        <Dialog aria-label={t('fields.calendar')}>
          <DayCalendar
            value={dateOf(field.value)}
            earliest={dateOf(earliest ?? null)}
            latest={dateOf(latest ?? null)}
            onChange={choose}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
  return <TypedField {...field} reading={reading} width="short" inputMode="text" suffix={calendar} />;
}

function dateOf(day: Day | null): CalendarDate | null {
  return day === null ? null : parseDate(day);
}
