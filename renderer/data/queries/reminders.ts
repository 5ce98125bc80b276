/** Who was reminded of one award or contribution, and when. */
import { type Reminder, reminderTable } from '@shared/domain/grants/reminder';
import { useLive } from '../use-live';

export function useReminders(subjectId: string): readonly Reminder[] | undefined {
  return useLive((reader) => reader.where(reminderTable, 'subjectId', subjectId), [subjectId]);
}
