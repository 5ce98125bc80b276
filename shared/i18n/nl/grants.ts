/** Words about awards, instalments, payments, settlements and returns, and what their rules refuse. */
import type { GrantsRefusals } from '../../domain/grants/refusals';
import { formatEuro, formatTypedDay } from '../format';
import type { WordsFor } from '../like';

/** What an instalment waits for, in the middle of a sentence. */
const AWAITED: Readonly<Record<GrantsRefusals['grants.instalmentWaits']['kind'], string>> = {
  report: 'een deel van het verslag',
  agreement: 'de ondertekende afspraken',
  permit: 'de vergunning',
  ownShare: 'de eigen bijdrage',
  other: 'een eis',
};

const refusals = {
  'grants.unknownRound': 'Deze ronde is er niet meer. Kies een andere ronde.',
  'grants.roundNotCounted': 'Deze ronde is nog niet geteld, of er is al toegekend. Kijk bij de ronde.',
  'grants.tooFewBallots': ({ turnout, needed }: GrantsRefusals['grants.tooFewBallots']) =>
    `Er is geen geldige uitslag. Er zijn ${turnout} stembiljetten en er waren er ${needed} nodig. Beëindig de ronde bij de uitslag.`,
  'grants.outcomeIsValid': 'De uitslag is geldig. Maak de toekenningen.',
  'grants.notInEuro': ({ currency }: GrantsRefusals['grants.notInEuro']) =>
    `Deze ronde rekent in ${currency}. Het fonds kan alleen euro’s toekennen. De uitslag kunt u wel bekijken.`,
  'grants.abovePot': ({ above, pot }: GrantsRefusals['grants.abovePot']) =>
    `De gekozen plannen kosten ${formatEuro(above)} meer dan de pot van ${formatEuro(pot)}. Tel opnieuw.`,
  'grants.planHasNoCost': ({ title }: GrantsRefusals['grants.planHasNoCost']) =>
    `Het plan ‘${title}’ kost niets. Daar valt geen geld voor toe te kennen.`,
  'grants.planNotInRound': ({ title }: GrantsRefusals['grants.planNotInRound']) =>
    `Het plan ‘${title}’ staat niet meer in deze ronde. Kijk eerst bij de aanvraag.`,
  'grants.notEnoughMoney': ({ missing, title, needed }: GrantsRefusals['grants.notEnoughMoney']) =>
    `Er is ${formatEuro(needed)} nodig, en er ontbreekt ${formatEuro(missing)}. Het past niet vanaf ‘${title}’. Boek eerst geld dat binnenkwam, of kijk naar de oormerken.`,
  'grants.dayInFuture': ({ today }: GrantsRefusals['grants.dayInFuture']) =>
    `Deze dag moet nog komen. Kies ${formatTypedDay(today)} of een eerdere dag.`,
  'grants.dayTooEarly': ({ earliest }: GrantsRefusals['grants.dayTooEarly']) =>
    `Deze dag is te vroeg. Kies ${formatTypedDay(earliest)} of een latere dag.`,
  'grants.unknownGrant': 'Deze toekenning is er niet meer.',
  'grants.alreadySettled': 'Deze toekenning is al afgerekend. Er verandert niets meer aan.',
  'grants.notReported': 'Er is nog geen verslag ingeleverd. Daarna kunt u afrekenen.',
  'grants.instalmentsDoNotSum': ({ sum, amount }: GrantsRefusals['grants.instalmentsDoNotSum']) =>
    `De termijnen zijn samen ${formatEuro(sum)}. Dat moet precies ${formatEuro(amount)} zijn.`,
  'grants.instalmentIsPaid': 'Een betaalde termijn kan niet meer anders. Wijzig alleen de andere termijnen.',
  'grants.unknownInstalment': 'Deze termijn is er niet meer. Open de toekenning opnieuw.',
  'grants.alreadyPaid': ({ paidOn }: GrantsRefusals['grants.alreadyPaid']) =>
    `Deze termijn is al betaald, op ${formatTypedDay(paidOn)}.`,
  'grants.nothingLeftToPay': 'Deze termijn is vervallen bij de afrekening. Er valt niets te betalen.',
  'grants.instalmentWaits': ({ kind, title, more }: GrantsRefusals['grants.instalmentWaits']) =>
    `Deze termijn wacht op ${AWAITED[kind]}${title === '' ? '' : ` (${title})`}${more === 0 ? '' : ` en op nog ${more}`}. Keur dat eerst goed.`,
  'grants.instalmentIsAwaited': 'Op deze termijn rust nog een eis. Keur die eerst goed, of zie ervan af.',
  'grants.nothingToRemind': 'Er is niets meer om aan te herinneren.',
  'grants.remindedAlready': ({ again }: GrantsRefusals['grants.remindedAlready']) =>
    `Er ging al een herinnering uit. Vraag het opnieuw vanaf ${formatTypedDay(again)}.`,
  'grants.unknownRequirement': 'Deze eis is er niet meer. Open de toekenning opnieuw.',
  'grants.reasonNeeded': 'Schrijf erbij waarom. Dan weet iedereen het later nog.',
  'grants.moreThanPaid': ({ paid }: GrantsRefusals['grants.moreThanPaid']) =>
    `Er is ${formatEuro(paid)} betaald. Meer kan het initiatief niet houden.`,
  'grants.keptTooMuch': ({ most }: GrantsRefusals['grants.keptTooMuch']) =>
    `Er zou ${formatEuro(most)} terugkomen. Meer kan het initiatief niet houden.`,
  'grants.inBatch': ({ batch }: GrantsRefusals['grants.inBatch']) =>
    `Dit staat in betaalopdracht ${batch}, die al getekend is. Wacht op de bank, of trek de opdracht eerst in.`,
  'grants.sameAmount': ({ amount }: GrantsRefusals['grants.sameAmount']) =>
    `De toekenning is al ${formatEuro(amount)}. Vul een ander bedrag in.`,
  'grants.raiseMissing': ({ missing, needed }: GrantsRefusals['grants.raiseMissing']) =>
    `Er is ${formatEuro(needed)} extra nodig, en daarvan ontbreekt ${formatEuro(missing)}. Boek eerst geld dat binnenkwam, of kijk naar de oormerken.`,
  'grants.lowerThanPaid': ({ least, toPay }: GrantsRefusals['grants.lowerThanPaid']) =>
    `Er is nog ${formatEuro(toPay)} te betalen. Lager dan ${formatEuro(least)} kan dus niet.`,
  'grants.nothingToComeBack': 'Van deze toekenning hoeft geen geld terug te komen.',
  'grants.moreThanToComeBack': ({ toComeBack }: GrantsRefusals['grants.moreThanToComeBack']) =>
    `Er hoort nog hoogstens ${formatEuro(toComeBack)} terug te komen. Kwam er meer? Boek dat als bijdrage.`,
} satisfies WordsFor<GrantsRefusals>;

export const grants = {
  ...refusals,
  'grants.intro': 'Wat het fonds heeft toegekend, en wat er nog moet gebeuren.',
  'grants.emptyTitle': 'Er is nog niets toegekend',
  'grants.emptyWhy': 'Na een getelde ronde maakt u hier de toekenningen. Daarna volgen brief en betaling.',
  'grants.toRounds': 'Naar de rondes',
  'grants.list': 'Alle toekenningen',
  'grants.listEmpty': 'Geen toekenning past bij deze woorden.',
  'grants.search': 'Zoek op plan of initiatief',
  'grants.number': 'Nr.',
  'grants.plan': 'Plan',
  'grants.initiative': 'Initiatief',
  'grants.amount': 'Toegekend',
  'grants.awarded': 'Toegekend',
  'grants.awardedNote': 'Na aftrek van wat bij afrekening vrijkwam.',
  'grants.paid': 'Betaald',
  'grants.toPay': 'Nog te betalen',
  'grants.toPayLink': 'Naar de betalingen',
  'grants.toComeBack': 'Komt nog terug',
  'grants.returned': 'Kwam terug',
  'grants.status': 'Stand',
  'grants.statusRunning': (p: { day: string }) => `Verslag: ${p.day}`,
  'grants.statusSoon': (p: { n: number }) =>
    p.n === 0 ? 'Verslag vandaag' : p.n === 1 ? 'Verslag binnen 1 dag' : `Verslag binnen ${p.n} dagen`,
  'grants.statusLate': (p: { n: number }) => (p.n === 1 ? '1 dag te laat' : `${p.n} dagen te laat`),
  'grants.statusReported': 'Wacht op afrekening',
  'grants.statusSettled': 'Afgerekend',
  'grants.declined': 'Plannen die geen geld kregen',
  'grants.declinedIntro': 'Elk plan krijgt een brief met de reden. Kies een plan om de brief te openen.',
  'grants.declinedOn': 'Besloten op',
  'grants.roundsReady': 'Rondes die op toekenning wachten',
  'grants.roundReadyLine': (p: { n: number; total: string }) =>
    p.n === 1 ? `1 plan is gekozen, voor ${p.total}.` : `${p.n} plannen zijn gekozen, samen voor ${p.total}.`,
  'grants.makeAwards': 'Toekenningen maken',

  'grants.awardTitle': (p: { name: string }) => `Toekennen: ${p.name}`,
  'grants.awardIntro': 'Elk gekozen plan krijgt zijn geld. Kijk eerst waar dat vandaan komt.',
  'grants.awardDays': 'Op welke dag',
  'grants.awardDay': 'Dag van toekenning',
  'grants.payDay': 'Dag van betaling',
  'grants.payDayHelp': 'U kunt dit later per plan in termijnen splitsen.',
  'grants.awardTable': 'Wie krijgt wat',
  'grants.awardSources': 'Uit',
  'grants.awardSourcesTable': 'Uit welke bijdragen het geld komt',
  'grants.source': 'Bijdrage',
  'grants.setAside': 'Apart gezet',
  'grants.used': 'Gaat naar plannen',
  'grants.staysFree': 'Wordt weer vrij',
  'grants.checks': 'Gecontroleerd',
  'grants.checkPot': (p: { total: string; pot: string }) =>
    `Samen ${p.total}: dat past in de pot van ${p.pot}.`,
  'grants.checkMoney': 'Het geld staat op de bank en is vrij.',
  'grants.checkEarmarks': 'Elk plan past bij het oormerk van zijn geld.',
  'grants.checkAccounts': 'Van elk initiatief is de rekening bekend.',
  'grants.checkNoAccounts': (p: { n: number }) =>
    p.n === 1
      ? 'Van 1 initiatief is de rekening nog niet bekend. Dat kan later.'
      : `Van ${p.n} initiatieven is de rekening nog niet bekend. Dat kan later.`,
  'grants.declinedLine': (p: { n: number }) =>
    p.n === 0
      ? 'Alle plannen van deze ronde zijn gekozen.'
      : p.n === 1
        ? '1 plan krijgt nu geen geld. Het krijgt een brief met de reden.'
        : `${p.n} plannen krijgen nu geen geld. Zij krijgen een brief met de reden.`,
  'grants.noneChosen': 'Geen enkel plan is gekozen. Wat apart stond, wordt weer vrij.',
  'grants.confirmAwardTitle': (p: { n: number }) =>
    p.n === 1 ? '1 toekenning maken?' : `${p.n} toekenningen maken?`,
  'grants.confirmAwardText': (p: { total: string }) =>
    `Er wordt ${p.total} toegekend en geboekt. Dit kunt u niet ongedaan maken.`,
  'grants.awardsMade': (p: { n: number }) =>
    p.n === 1 ? 'Er is 1 toekenning gemaakt.' : `Er zijn ${p.n} toekenningen gemaakt.`,
  'grants.cannotAward': 'Toekennen kan nog niet',
  'grants.toContributions': 'Naar de bijdragen',
  'grants.backToRound': 'Naar de ronde',

  'grants.title': (p: { number: number; plan: string }) => `Toekenning ${p.number}: ${p.plan}`,
  'grants.facts': 'Afspraken',
  'grants.awardedOn': 'Toegekend op',
  'grants.application': 'Aanvraag',
  'grants.round': 'Ronde',
  'grants.noRound': 'Buiten een ronde om',
  'grants.asked': 'Gevraagd achteraf',
  'grants.reportDue': 'Verslag uiterlijk',
  'grants.account': 'Rekening',
  'grants.noAccount': 'Nog niet bekend',
  'grants.band.nothing': 'Niets, vertellen mag altijd',
  'grants.band.auditor': 'Het verhaal, de kosten, de bonnen en een verklaring van een accountant',
  'grants.band.photo': 'Een foto en een paar zinnen',
  'grants.band.story': 'Het verhaal en de bedragen',
  'grants.band.costs': 'Het verhaal en een lijst van kosten',
  'grants.band.receipts': 'Het verhaal, de kosten en de bonnen',
  'grants.money': 'Het geld',
  'grants.moneyBySource': 'Per bijdrage',
  'grants.course': 'Verloop',
  'grants.courseAwarded': (p: { amount: string }) => `${p.amount} toegekend`,
  'grants.coursePaid': (p: { amount: string }) => `${p.amount} betaald`,
  'grants.coursePlanned': (p: { amount: string }) => `${p.amount} te betalen`,
  'grants.courseReported': 'Verslag ingeleverd',
  'grants.courseReportDue': 'Verslag verwacht',
  'grants.courseSettled': (p: { spent: string }) => `Afgerekend: ${p.spent} besteed`,
  'grants.courseReturned': (p: { amount: string }) => `${p.amount} kwam terug`,
  'grants.reference': (p: { reference: string }) => `Kenmerk: ${p.reference}`,
  'grants.act': 'Doen',
  'grants.openLetter': 'Brief openen',
  'grants.openReport': 'Verslag lezen',

  'grants.instalments': 'Termijnen',
  'grants.instalment': (p: { n: number }) => `Termijn ${p.n}`,
  'grants.instalmentDue': 'Dag',
  'grants.instalmentAmount': 'Bedrag',
  'grants.instalmentPaid': (p: { day: string }) => `Betaald op ${p.day}`,
  'grants.instalmentOpen': 'Te betalen',
  'grants.instalmentOverdue': 'De dag is voorbij',
  'grants.instalmentLapsed': 'Vervallen',
  'grants.instalmentPart': (p: { amount: string }) => `Nog ${p.amount} te betalen`,
  'grants.changeInstalments': 'Termijnen wijzigen',
  'grants.addInstalment': 'Termijn toevoegen',
  'grants.removeInstalment': (p: { n: number }) => `Termijn ${p.n} weghalen`,
  'grants.instalmentsFit': (p: { amount: string }) => `De termijnen zijn samen precies ${p.amount}.`,
  'grants.instalmentsShort': (p: { amount: string }) => `Er moet nog ${p.amount} verdeeld worden.`,
  'grants.instalmentsOver': (p: { amount: string }) => `Er is ${p.amount} te veel verdeeld.`,
  'grants.instalmentsSaved': 'De termijnen zijn gewijzigd.',

  'grants.pay': 'Betaling vastleggen',
  'grants.payFor': (p: { name: string }) => `Betaling vastleggen voor ${p.name}`,
  'grants.payIntro': 'Maak het geld eerst over bij de bank. Leg het daarna hier vast.',
  'grants.payTo': 'Naar rekening',
  'grants.payHolder': 'Op naam van',
  'grants.payAmount': 'Bedrag',
  'grants.paidOn': 'Betaald op',
  'grants.payReference': 'Kenmerk op het afschrift',
  'grants.payReferenceHelp': 'Zo vindt u de betaling later terug.',
  'grants.payNoAccount': 'De rekening is nog niet bekend',
  'grants.payNoAccountWhy': 'Vul de rekening in bij het initiatief. Controleer waarheen u betaalde.',
  'grants.toInitiative': 'Naar het initiatief',
  'grants.paymentSaved': (p: { amount: string }) => `De betaling van ${p.amount} is vastgelegd.`,

  'grants.paymentsIntro': 'Wat u nu moet overmaken, en wat al betaald is.',
  'grants.paymentsDue': 'Over te maken',
  'grants.paymentsDueNone': 'Er hoeft nu niets betaald te worden.',
  'grants.paymentsDone': 'Betaald',
  'grants.paymentsDoneNone': 'Er is nog niets betaald.',
  'grants.paymentsBack': 'Komt nog terug',
  'grants.paymentsEmpty': 'Er zijn nog geen betalingen',
  'grants.paymentsEmptyWhy': 'Na een toekenning staan hier de termijnen die u moet overmaken.',
  'grants.dueOn': 'Betalen op',
  'grants.dueTotal': (p: { n: number; total: string }) =>
    p.n === 1 ? `1 betaling van ${p.total}` : `${p.n} betalingen, samen ${p.total}`,

  'grants.settleTitle': 'Afrekenen',
  'grants.settleWait': 'Afrekenen kan zodra het verslag is ingeleverd.',
  'grants.settleIntro': 'Vergelijk wat besteed is met wat is toegekend.',
  'grants.settleSpentAll': 'Volgens het verslag besteed',
  'grants.settleOthers': 'Daarvan betaald door anderen',
  'grants.settleProposal': 'Komt voor rekening van het fonds',
  'grants.settleAwarded': 'Toegekend',
  'grants.settleSpent': 'Besteed uit de toekenning',
  'grants.settleSpentHelp': 'Dit voorstel komt uit het verslag. U mag het aanpassen.',
  'grants.settleDay': 'Dag van afrekening',
  'grants.settleUnspent': 'Niet besteed',
  'grants.settleKept': 'Wat het initiatief mag houden',
  'grants.settleKeptHelp': 'Alleen als het bestuur dat besluit. Zonder besluit komt alles terug.',
  'grants.settleKeptWhy': 'Waarom mag dat?',
  'grants.settleIsKept': 'Dit mag het initiatief houden',
  'grants.keptLine': (p: { amount: string; reason: string }) =>
    `${p.amount} mocht het initiatief houden: ${p.reason}`,
  'grants.settleLapsed': 'Nog niet betaald: dit vervalt',
  'grants.settleToComeBack': 'Al betaald: dit komt terug',
  'grants.settleStillToPay': 'Daarna nog te betalen',
  'grants.settleAct': 'Afrekenen',
  'grants.settleConfirm': 'Deze toekenning afrekenen?',
  'grants.settleConfirmText': (p: { spent: string; back: string }) =>
    `Besteed is ${p.spent}. Er gaat ${p.back} terug naar de pot. Dit kunt u niet ongedaan maken.`,
  'grants.settled': 'De toekenning is afgerekend.',
  'grants.settledLine': (p: { day: string; spent: string }) => `Afgerekend op ${p.day}: ${p.spent} besteed.`,
  'grants.reopen': 'Verslag teruggeven',
  'grants.reopenTitle': 'Het verslag teruggeven?',
  'grants.reopenText': 'Het initiatief kan het verslag dan aanpassen en opnieuw inleveren.',
  'grants.reopened': 'Het verslag staat weer open.',

  'grants.returnAct': 'Terugbetaling vastleggen',
  'grants.returnIntro': (p: { amount: string }) => `Er moet nog ${p.amount} terugkomen op de bank.`,
  'grants.returnLetter': 'Brief maken',
  'grants.returnAmount': 'Bedrag dat terugkwam',
  'grants.returnedOn': 'Binnen op',
  'grants.returnSaved': (p: { amount: string }) => `Er is ${p.amount} terug in de pot.`,

  'grants.what.awards': 'Toekenningen',
  'grants.what.award': 'Toekenning',
  'grants.what.payments': 'Betalingen',
  'grants.what.letter': 'Brief',
};
