/** The course of an award as a line of events; what is still expected is marked with a clock. */
import { DayText } from '../../../ui/DayText';
import { Timeline, type TimelineEntry } from '../../../ui/data/Timeline';
import type { IconName } from '../../../ui/icon-paths';
import { useWords, type Words } from '../../../ui/words';
import type { CourseEvent } from '../grant-view';

const ICONS: Readonly<Record<CourseEvent['kind'], IconName>> = {
  awarded: 'gift',
  changed: 'edit',
  paid: 'euro',
  planned: 'clock',
  reportDue: 'clock',
  reported: 'file',
  settled: 'check',
  withdrawn: 'close',
  left: 'gift',
  returned: 'undo',
};

export function GrantCourse({ events }: { events: readonly CourseEvent[] }) {
  const words = useWords();
  const entries: TimelineEntry[] = events.map((event, index) => ({
    id: `${event.kind}-${event.day}-${index}`,
    when: <DayText day={event.day} />,
    title: titleOf(event, words),
    icon: ICONS[event.kind],
    ...bodyOf(event, words),
  }));
  return <Timeline label={words.t('grants.course')} entries={entries} />;
}

function bodyOf(event: CourseEvent, { t }: Words): Pick<TimelineEntry, 'body'> {
  if (event.kind === 'changed') return { body: t('awardChange.why', { reason: event.reason }) };
  if (event.kind !== 'paid' || event.reference === '') return {};
  return { body: t('grants.reference', { reference: event.reference }) };
}

function titleOf(event: CourseEvent, { t, euro }: Words): string {
  switch (event.kind) {
    case 'awarded':
      return t('grants.courseAwarded', { amount: euro(event.amount) });
    case 'changed':
      return t('awardChange.course', { from: euro(event.from), to: euro(event.to) });
    case 'paid':
      return t('grants.coursePaid', { amount: euro(event.amount) });
    case 'planned':
      return t('grants.coursePlanned', { amount: euro(event.amount) });
    case 'reportDue':
      return t('grants.courseReportDue');
    case 'reported':
      return t('grants.courseReported');
    case 'settled':
      return t('grants.courseSettled', { spent: euro(event.spent) });
    case 'withdrawn':
      return t('requirements.courseWithdrawn');
    case 'left':
      return t('awardChange.courseLeft', { amount: euro(event.amount) });
    case 'returned':
      return t('grants.courseReturned', { amount: euro(event.amount) });
  }
}
