/** Words of reminders: to initiatives about reports, to givers about money. */

export const reminders = {
  'reminders.intro': 'Lees de brief na en verstuur hem. Leg daarna vast dat hij weg is.',
  'reminders.sent': 'Vastleggen: verstuurd',
  'reminders.recorded': 'De herinnering is vastgelegd.',
  'reminders.quiet': (p: { day: string }) =>
    `Er ging al een herinnering uit. Vraag het niet opnieuw voor ${p.day}.`,
  'reminders.none': 'Er is niets om aan te herinneren',
  'reminders.noneWhy': 'Het is al gedaan, of de dag moet nog komen.',
  'reminders.back': 'Terug naar de bijdrage',
  'reminders.dear': (p: { name: string }) => `Beste ${p.name},`,
  'reminders.reportTitle': 'Wilt u nog vertellen hoe het ging?',
  'reminders.reportFile': (p: { number: number }) => `herinnering-verslag-${p.number}.pdf`,
  'reminders.reportNews': (p: { plan: string; day: string }) =>
    `Wij zijn benieuwd naar ‘${p.plan}’. Uw verslag zou er op ${p.day} zijn.`,
  'reminders.reportHow': 'Het kost u tien minuten. Een paar zinnen zijn genoeg. Bellen mag ook.',
  'reminders.reportHelp': 'Lukte het plan niet? Vertel ons dat ook. Het telt nooit tegen u.',
  'reminders.promiseTitle': 'Een deel van uw bijdrage is er nog niet',
  'reminders.promiseFile': 'herinnering-bijdrage.pdf',
  'reminders.promiseNews': (p: { title: string; amount: string }) =>
    `Dank voor uw bijdrage ‘${p.title}’. Hiervan kwam ${p.amount} nog niet binnen.`,
  'reminders.promiseHow':
    'Wilt u dit overmaken? Zet het betalingskenmerk erbij. Dan weten wij waar het bij hoort.',
  'reminders.repaymentTitle': 'Wij betalen uw geld aan u terug',
  'reminders.repaymentFile': 'terugbetaling-lening.pdf',
  'reminders.repaymentNews': (p: { title: string; amount: string }) =>
    `U leende ons geld: ‘${p.title}’. Wij hadden u ${p.amount} al terug moeten betalen.`,
  'reminders.repaymentHow': 'Wij maken dit zo snel mogelijk naar u over. Klopt uw rekeningnummer nog?',
  'reminders.crossed': 'Kruist deze brief uw bericht of betaling? Dan kunt u hem weggooien.',
  'reminders.agreedOn': 'Afgesproken dag',
  'reminders.open': 'Nog open',
  'funds.attention.remindReport': 'Herinneren: verslag is te laat',
  'funds.attention.remindPromise': (p: { amount: string }) => `Herinneren: ${p.amount} is te laat`,
};
