/** Words of reminders: to initiatives about reports, to givers about money. */
import type { Like } from '../like';
import type { reminders as source } from '../nl/reminders';

export const reminders: Like<typeof source> = {
  'reminders.intro': 'Read the letter and send it. Then write down that it went.',
  'reminders.sent': 'Write down: sent',
  'reminders.recorded': 'The reminder is written down.',
  'reminders.quiet': (p) => `A reminder went out already. Do not ask again before ${p.day}.`,
  'reminders.none': 'There is nothing to remind of',
  'reminders.noneWhy': 'It is done already, or the day is still to come.',
  'reminders.back': 'Back to the contribution',
  'reminders.dear': (p) => `Dear ${p.name},`,
  'reminders.reportTitle': 'Would you still tell us how it went?',
  'reminders.reportFile': (p) => `reminder-report-${p.number}.pdf`,
  'reminders.reportNews': (p) => `We are curious about ‘${p.plan}’. Your report was due on ${p.day}.`,
  'reminders.reportHow': 'It takes ten minutes. A few sentences are enough. You may call us too.',
  'reminders.reportHelp': 'Did the plan not work out? Tell us that too. It never counts against you.',
  'reminders.promiseTitle': 'Part of your contribution is not here yet',
  'reminders.promiseFile': 'reminder-contribution.pdf',
  'reminders.promiseNews': (p) =>
    `Thank you for your contribution ‘${p.title}’. Of it ${p.amount} did not come in yet.`,
  'reminders.promiseHow': 'Would you transfer this? Add the payment reference. Then we know what it is for.',
  'reminders.repaymentTitle': 'We pay your money back to you',
  'reminders.repaymentFile': 'repayment-loan.pdf',
  'reminders.repaymentNews': (p) =>
    `You lent us money: ‘${p.title}’. We should have paid back ${p.amount} already.`,
  'reminders.repaymentHow':
    'We transfer this to you as soon as possible. Is your account number still right?',
  'reminders.crossed': 'Does this letter cross your message or payment? Then throw it away.',
  'reminders.agreedOn': 'Agreed day',
  'reminders.open': 'Still open',
  'funds.attention.remindReport': 'Remind: report is late',
  'funds.attention.remindPromise': (p) => `Remind: ${p.amount} is late`,
};
