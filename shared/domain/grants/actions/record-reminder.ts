/** Writes down that somebody was reminded: not of nothing, and not twice in a week (W16). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type ContributionId, contributionTable } from '../../funds/contribution';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { type GrantId, grantTable } from '../grant';
import type { GrantsRefusals } from '../refusals';
import { isDue, quietUntil, Reminder, type ReminderId, reminderTable } from '../reminder';

export const recordReminder = defineAction({
  name: 'record-reminder',
  input: Reminder.omit({ id: true, sentOn: true }),
  load: async (reader: Reader, { subjectId }) => ({
    reminders: await reader.where(reminderTable, 'subjectId', subjectId),
    grant: await reader.get(grantTable, subjectId as GrantId),
    contribution: await reader.get(contributionTable, subjectId as ContributionId),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: ({ reminders, ...matter }, { kind, subjectId }, context): Decision<GrantsRefusals> => {
    const { today } = context;
    if (!isDue(kind, { ...matter, today })) return refuse<GrantsRefusals>()('grants.nothingToRemind', {});
    const again = quietUntil(reminders, { kind, subjectId });
    if (again !== null && today < again) {
      return refuse<GrantsRefusals>()('grants.remindedAlready', { again });
    }
    const reminder: Reminder = { id: context.newId<ReminderId>(), kind, subjectId, sentOn: today };
    const subject = matter.grant === null ? 'contribution' : 'grant';
    return ok({
      puts: [put(reminderTable, reminder)],
      removals: [],
      audit: { subject: { kind: subject, id: subjectId }, details: { kind, day: today } },
    });
  },
});
